using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;
using ReportParser.Tests.Reading.Docx;

namespace ReportParser.Tests.Reading.Archives;

public class ArchiveTests
{
    [Fact]
    public void Each_file_of_an_archive_is_a_document_sorted_by_its_path()
    {
        SourceDocument[] found = Read(WordFile.Zip(("b/二.txt", "青禾县报告"), ("a.html", "<html><body><p>网页上的报告。</p></body></html>"), ("b/", ""), ("__MACOSX/a.html", "x"), (".DS_Store", "x")));

        Assert.Equal(["a.html", "b/二.txt"], found.Select(document => document.InnerPath));
        Assert.Equal(["text/html", "text/plain"], found.Select(document => document.MediaType));
        Assert.Equal("二.txt", found[1].Name);
    }

    [Fact]
    public void Archives_in_archives_are_opened_to_the_limit()
    {
        byte[] inner = WordFile.Zip(("深.txt", "深处的报告"));
        byte[] middle = Nest("inner.zip", inner), outer = Nest("middle.zip", middle);

        Assert.Equal("inner.zip/深.txt", Assert.Single(Read(middle)).InnerPath);
        SourceDocument tooDeep = Assert.Single(Read(outer));
        Assert.Equal(("middle.zip/inner.zip", DiagnosticCodes.ArchiveEntryIgnored), (tooDeep.InnerPath, Assert.Single(tooDeep.Diagnostics).Code));
    }

    [Theory]
    [InlineData("../../etc/报告.txt")]
    [InlineData("/etc/报告.txt")]
    [InlineData("C:\\报告.txt")]
    public void A_name_that_leads_out_of_the_archive_is_refused(string name)
    {
        SourceDocument document = Assert.Single(Read(WordFile.Zip((name, "文字"))));

        Assert.Equal((DiagnosticCodes.ArchiveEntryIgnored, Severity.Error), (document.Diagnostics[0].Code, document.Diagnostics[0].Severity));
        Assert.DoesNotContain("..", document.InnerPath!, StringComparison.Ordinal);
        Assert.Equal("", document.Text);
    }

    [Fact]
    public void An_archive_that_expands_past_the_limit_is_read_up_to_it()
    {
        byte[] bomb = WordFile.Zip(("1.txt", "第一份"), ("2.txt", new string('零', 4_000_000)), ("3.txt", "第三份"));

        SourceDocument[] found = Read(bomb, new ReadingLimits { MaxExpandedBytes = 100_000 });

        Assert.Equal(["1.txt", "2.txt"], found.Select(document => document.InnerPath));
        Assert.Equal("第一份", found[0].Text);
        Assert.Equal((DiagnosticCodes.LimitExceeded, Severity.Error), (found[1].Diagnostics[0].Code, found[1].Diagnostics[0].Severity));
    }

    [Fact]
    public void Files_past_the_limit_are_not_read()
    {
        SourceDocument[] found = Read(WordFile.Zip(("1.txt", "一"), ("2.txt", "二"), ("3.txt", "三")), new ReadingLimits { MaxArchiveDocuments = 2 });

        Assert.Equal(3, found.Length);
        Assert.Equal(("", DiagnosticCodes.LimitExceeded), (found[2].InnerPath, found[2].Diagnostics[0].Code));
    }

    [Fact]
    public void A_cut_archive_is_damaged()
    {
        byte[] whole = WordFile.Zip(("1.txt", "一份报告"));

        Assert.Equal(DiagnosticCodes.DocumentDamaged, Assert.Single(Assert.Single(Read(whole[..^30])).Diagnostics).Code);
    }

    [Fact]
    public void A_data_file_is_passed_over()
    {
        SourceDocument document = Assert.Single(Read(WordFile.Zip(("figures.csv", "1,2"))));

        Assert.Equal((DiagnosticCodes.ArchiveEntryIgnored, Severity.Info), (Assert.Single(document.Diagnostics).Code, document.Diagnostics[0].Severity));
    }

    [Fact]
    public void An_archive_without_files_is_empty() => Assert.Equal(DiagnosticCodes.InputEmpty, Assert.Single(Assert.Single(Read(WordFile.Zip())).Diagnostics).Code);

    [Fact]
    public void One_document_is_asked_for_and_several_are_there() =>
        Assert.Equal(DiagnosticCodes.MediaTypeUnsupported, Assert.Single(new DocumentReader().Read(WordFile.Zip(("1.txt", "一")), "a.zip").Diagnostics).Code);

    private static SourceDocument[] Read(byte[] bytes, ReadingLimits? limits = null) => [.. new DocumentReader(LexiconSource.Embedded, limits).ReadAll(bytes, "a.zip")];

    private static byte[] Nest(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (Stream entry = archive.CreateEntry(name).Open())
            entry.Write(content);
        return stream.ToArray();
    }
}
