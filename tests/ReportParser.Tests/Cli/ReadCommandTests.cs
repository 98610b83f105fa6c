using Newtonsoft.Json.Linq;
using ReportParser.Cli.Conversions;
using ReportParser.Reading;
using ReportParser.Tests.Reading.Docx;
using ReportParser.Tests.Reading.Pdf;

namespace ReportParser.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_gives_its_text_and_what_is_known_of_it()
    {
        File.WriteAllBytes(_folder["报告.docx"], WordFile.Write(WordFile.P("各位代表：") + WordFile.P("增长5%。")));

        CommandProcess run = CommandProcess.Run(_folder.Path, ["read", "报告.docx", "-o", "out"]);

        Assert.Equal((0, "1 documents read, 0 failed; written to out\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal("各位代表：\n增长5%。\n", File.ReadAllText(_folder["out/报告.docx.txt"]));
        JObject record = JObject.Parse(File.ReadAllText(_folder["out/报告.docx.json"]));
        Assert.Equal(
            ["path", "media_type", "charset", "sha256", "bytes", "title", "date", "source", "characters", "footnotes", "diagnostics"],
            record.Properties().Select(property => property.Name));
        Assert.Equal("报告.docx", (string?)record["path"]);
    }

    [Fact]
    public void Read_and_parse_give_the_same_text()
    {
        File.WriteAllBytes(_folder["a.docx"], WordFile.Write(WordFile.P("青禾县2024年政府工作报告") + WordFile.P("粮食产量12万吨。")));

        CommandProcess.Run(_folder.Path, ["read", "a.docx", "-o", "texts"]);
        CommandProcess parse = CommandProcess.Run(_folder.Path, ["parse", "a.docx", "-o", "-"]);

        JObject report = JObject.Parse(parse.OutputLines.Single());
        Assert.Equal(File.ReadAllText(_folder["texts/a.docx.txt"]), (string?)report["text"]);
        Assert.Equal(("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), ((string?)report["source"]!["path"], (string?)report["source"]!["media_type"]));
        JToken observation = report["observations"]!.Single();
        Assert.Equal((string?)observation["quote"], ((string)report["text"]!)[(int)observation["start"]!..(int)observation["end"]!]);
    }

    [Fact]
    public void Pages_of_one_text_that_link_to_each_other_are_read_as_one()
    {
        WritePage("t1.html", "一是抓好春耕生产，落实播种面积，备足化肥农药。", "t1_2.html");
        WritePage("t1_2.html", "二是抓好项目建设，新开工企业三十家。", "t1_3.html");
        WritePage("t1_3.html", "三是改善民生，新增就业五千人。", "t1.html");
        WritePage("u1.html", "另一份报告，与别的网页没有关系。", "");
        WritePage("u1_2.html", "又一份报告，也与别的网页没有关系。", "");

        CommandProcess run = CommandProcess.Run(_folder.Path, ["read", ".", "-o", "out"]);
        CommandProcess.Run(_folder.Path, ["parse", "*.html", "-o", "data", "--quiet"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("一是抓好春耕生产，落实播种面积，备足化肥农药。\n二是抓好项目建设，新开工企业三十家。\n三是改善民生，新增就业五千人。", File.ReadAllText(_folder["out/t1.html.txt"]));
        Assert.Equal(["t1.html.txt", "u1.html.txt", "u1_2.html.txt"], Directory.EnumerateFiles(_folder["out"], "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["t1.html partial RP506", "t1_2.html skipped RP110", "t1_3.html skipped RP110", "u1.html partial RP506", "u1_2.html partial RP506"],
            JObject.Parse(File.ReadAllText(_folder["data/manifest.json"]))["inputs"]!.Select(input => $"{input["path"]} {input["outcome"]} {input["error_code"]}"));
    }

    [Theory]
    [InlineData("--max-input-mb", "0", 2)]
    [InlineData("--max-input-mb", "1", 1)]
    [InlineData("--max-depth", "3", 0)]
    public void Limits_are_options(string option, string value, int exitCode)
    {
        File.WriteAllText(_folder["a.html"], "<!DOCTYPE html><body>" + string.Concat(Enumerable.Repeat("<div>", 9)) + "<p>文字。" + new string(' ', 1 << 20));
        CommandProcess run = CommandProcess.Run(_folder.Path, ["read", "a.html", "-o", "out", "--verbose", option, value]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(exitCode == 2 ? option : "RP105", run.Error, StringComparison.Ordinal);
    }

    private void WritePage(string name, string text, string next) =>
        File.WriteAllText(_folder[name], $"<!DOCTYPE html><html><body><h1>工作要点</h1><div><p>{text}</p><p><a href='{next}'>下一页</a></p></div></body></html>");

    [Fact]
    public void Each_file_of_an_archive_is_an_input_of_its_own()
    {
        File.WriteAllBytes(_folder["a.zip"], WordFile.Zip(("x/一.txt", SampleReports.Of()), ("坏.docx", "no document"), ("../out.txt", "x")));

        CommandProcess run = CommandProcess.Run(_folder.Path, ["parse", "a.zip", "-o", "out"]);

        JObject manifest = JObject.Parse(File.ReadAllText(_folder["out/manifest.json"]));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.zip/out.txt failed RP109", "a.zip/x/一.txt ok ", "a.zip/坏.docx partial RP506"], manifest["inputs"]!.Select(input => $"{input["path"]} {input["outcome"]} {input["error_code"]}"));
        Assert.Equal([false, true, true], manifest["inputs"]!.Select(input => input["sha256"]!.Type == JTokenType.String));
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_goes_on()
    {
        File.WriteAllText(_folder["good.txt"], "文字");
        File.WriteAllText(_folder["bad.pdf"], "%PDF-1.7 nothing");

        CommandProcess run = CommandProcess.Run(_folder.Path, ["read", ".", "-o", "out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RP106 bad.pdf", run.Error, StringComparison.Ordinal);
        Assert.Equal(["good.txt.json", "good.txt.txt"], Directory.EnumerateFiles(_folder["out"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Encrypted_scanned_and_cut_files_say_what_they_are()
    {
        File.WriteAllBytes(_folder["locked.pdf"], PdfFile.Encrypted());
        File.WriteAllBytes(_folder["scan.pdf"], PdfFile.Scanned());
        byte[] whole = new PdfFile().Text("文字", 90, 700).EndPage().Write();
        File.WriteAllBytes(_folder["cut.pdf"], whole[..(whole.Length / 3)]);

        CommandProcess run = CommandProcess.Run(_folder.Path, ["parse", ".", "-o", "out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["cut.pdf failed RP106", "locked.pdf failed RP107", "scan.pdf failed RP108"],
            JObject.Parse(File.ReadAllText(_folder["out/manifest.json"]))["inputs"]!.Select(input => $"{input["path"]} {input["outcome"]} {input["error_code"]}"));
    }

    [Fact]
    public void Without_a_program_the_message_names_those_that_help()
    {
        Conversion conversion = new ProgramConverter("no-such-antiword", "no-such-office").Convert(new byte[] { 1 }, "application/msword");

        Assert.Null(conversion.Bytes);
        Assert.Equal(
            "The old Word format (.doc) is read with the help of no-such-antiword or no-such-office (LibreOffice), which is not on this machine. "
            + "Install it, or convert the file elsewhere with: soffice --headless --convert-to docx FILE",
            conversion.Problem);
    }

    [Fact]
    public void A_program_that_is_there_reads_the_old_format()
    {
        byte[] bytes = File.ReadAllBytes(SharedMaterial.Require("content/docs/r.doc"));
        Conversion conversion = new ProgramConverter(office: "no-such-office").Convert(bytes, "application/msword");
        Assert.SkipWhen(conversion.Problem?.Contains("not on this machine", StringComparison.Ordinal) ?? false, "antiword is not on this machine.");

        SourceDocument document = new DocumentReader().Read(conversion.Bytes!.Value, "converted");

        Assert.StartsWith("各位代表：", document.Text.TrimStart(), StringComparison.Ordinal);
    }
}
