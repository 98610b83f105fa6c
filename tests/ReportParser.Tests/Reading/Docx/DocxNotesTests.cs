using ReportParser.Footnotes;
using ReportParser.Lexicons;
using ReportParser.Reading;
using ReportParser.Structure;
using ReportParser.Text;
using static ReportParser.Tests.Reading.Docx.WordFile;

namespace ReportParser.Tests.Reading.Docx;

public class DocxNotesTests
{
    private const string Separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p/></w:footnote>";

    private static byte[] TwoNotes => Write(
        P("政府工作报告") + $"<w:p>{R("推进“三进”行动")}{Reference("footnote", 2)}{R("，建成“云桥”")}{Reference("endnote", 1)}{R("8处。")}</w:p>" + P("谢谢大家！"),
        footnotes: Separators + $"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{R(" 三进：指进村、进组、进户。")}</w:p></w:footnote>",
        endnotes: $"<w:endnote w:id=\"1\">{P("云桥：指远程服务点。")}{P("2023年起设立。")}</w:endnote>");

    [Fact]
    public void Notes_are_marks_in_the_text_and_a_list_at_its_end() => Assert.Equal(
        "政府工作报告\n推进“三进”行动[1]，建成“云桥”[2]8处。\n谢谢大家！\n注释：\n[1]三进：指进村、进组、进户。\n[2]云桥：指远程服务点。\n2023年起设立。\n",
        TextOf(TwoNotes));

    [Fact]
    public void The_document_tells_where_marks_and_definitions_stand()
    {
        SourceDocument document = Read(TwoNotes);

        Assert.Equal(["[1]", "[2]"], document.Notes.Select(note => note.Mark.Of(document.Text)));
        Assert.Equal(["三进：指进村、进组、进户。", "云桥：指远程服务点。\n2023年起设立。"], document.Notes.Select(note => note.Definition!.Value.Of(document.Text)));
    }

    [Fact]
    public void The_footnote_stage_links_them()
    {
        FoldedText text = TextFolder.Fold(Read(TwoNotes).Text);

        FootnoteSet found = new FootnoteReader().Read(text, new OutlineReader(LexiconSource.Embedded).Read(text));

        Assert.Equal(["三进", "云桥"], found.Footnotes.Select(note => note.Term));
        Assert.All(found.Footnotes, note => Assert.True(note is { Definition: not null, References: [_] }));
        Assert.Empty(found.Diagnostics);
    }

    [Fact]
    public void A_mark_of_the_authors_own_becomes_a_number() =>
        Assert.Contains("“三进”[1]。", TextOf(Write(
            $"<w:p>{R("“三进”")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>{R("。")}</w:p>",
            footnotes: $"<w:footnote w:id=\"2\">{P("三进：指三项。")}</w:footnote>")), StringComparison.Ordinal);

    [Fact]
    public void A_mark_without_note_is_left_out() => Assert.Equal("甲乙\n", TextOf(Write($"<w:p>{R("甲")}{Reference("footnote", 7)}{R("乙")}</w:p>")));

    private static string Reference(string kind, int id) => $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:{kind}Reference w:id=\"{id}\"/></w:r>";
}
