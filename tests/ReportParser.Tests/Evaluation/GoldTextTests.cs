using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

public sealed class GoldTextTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportparser-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Offsets_count_utf16_units_of_the_quote_inside_its_context()
    {
        Write("𠮷镇有3个村、3户。", """{"context": "、3户", "quote": "3户", "name": "户"}""");

        GoldRecord record = Assert.Single(Assert.Single(GoldText.ReadFolder(_folder)).Records);

        Assert.Equal((8, 10, 1), (record.Start, record.End, record.Line));
    }

    [Theory]
    [InlineData("""{"context": "没有", "quote": "有"}""", "the context «没有» does not occur in the text.")]
    [InlineData("""{"context": "3个村", "quote": "4"}""", "the quote «4» does not occur in its context «3个村».")]
    public void A_record_that_is_not_in_the_text_is_named_with_its_line(string record, string problem)
    {
        Write("某镇有3个村。", "\n" + record);

        var error = Assert.Throws<EvaluationException>(() => GoldText.ReadFolder(_folder));

        Assert.Equal($"{Path.Combine(_folder, "a.gold.jsonl")}, line 2: {problem}", error.Message);
    }

    [Fact]
    public void A_line_that_is_no_record_is_named()
    {
        Write("某镇有3个村。", "[3]");

        var error = Assert.Throws<EvaluationException>(() => GoldText.ReadFolder(_folder));

        Assert.Equal(1, error.Line);
    }

    [Fact]
    public void A_missing_text_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "a.gold.jsonl"), "");

        var error = Assert.Throws<EvaluationException>(() => GoldText.ReadFolder(_folder));

        Assert.Equal(Path.Combine(_folder, "a.txt"), error.File);
    }

    [Fact]
    public void A_folder_without_gold_is_refused()
    {
        Assert.Throws<EvaluationException>(() => GoldText.ReadFolder(_folder));
        Assert.Throws<EvaluationException>(() => GoldText.ReadFolder(Path.Combine(_folder, "absent")));
    }

    private void Write(string text, string gold)
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), text);
        File.WriteAllText(Path.Combine(_folder, "a.gold.jsonl"), gold);
    }
}
