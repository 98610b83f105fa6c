using Jieba;

namespace ReportParser.Tests.Jieba;

public class AllocationTests
{
    private const string Text = "全年民生支出37.68亿元,占公共财政预算支出的81.5%，同比增长12.3%。凱特琳喜欢龘龘。\r\n杨长得厏被被闲得无聊";

    [Fact]
    public void A_warm_span_call_allocates_nothing()
    {
        var tokens = new List<Token>();
        var tagged = new List<TaggedToken>();
        foreach (Segmenter segmenter in (Segmenter[])[new(), new(Vocabulary.Default.With(new UserWord("民生支出"), new UserWord("凱特琳", 0)))])
        {
            CutInAllModes(segmenter, tokens, tagged);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int round = 0; round < 20; round++)
                CutInAllModes(segmenter, tokens, tagged);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    private static void CutInAllModes(Segmenter segmenter, List<Token> tokens, List<TaggedToken> tagged)
    {
        tokens.Clear();
        tagged.Clear();
        segmenter.Cut(Text, tokens);
        segmenter.Cut(Text, tokens, hmm: false);
        segmenter.CutAll(Text, tokens);
        segmenter.CutForSearch(Text, tokens);
        segmenter.PosCut(Text, tagged);
        segmenter.PosCut(Text, tagged, hmm: false);
    }
}
