using Jieba;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Tests.Observations;

public class ReportVocabularyTests
{
    private static readonly Segmenter Segmenter = new(ReportVocabulary.Build(
        ClauseLexicon.Load(LexiconSource.Embedded), NamingLexicon.Load(LexiconSource.Embedded), IndicatorCatalogue.Load(LexiconSource.Embedded), Gazetteer.Load(LexiconSource.Embedded)));

    [Theory]
    [InlineData("平均每年增长5%", "平均每年")]
    [InlineData("建成安置房300套", "安置房")]
    [InlineData("引进到位资金20亿元", "到位资金")]
    [InlineData("支持三沙市发展", "三沙市")]
    public void A_word_of_the_lexicons_comes_out_whole(string text, string word)
    {
        Assert.DoesNotContain(word, new Segmenter().Cut(text));
        Assert.Contains(word, Segmenter.Cut(text));
    }

    [Theory]
    [InlineData("发放贷款5亿元", "发放贷款", "发放")]
    [InlineData("解决问题60个", "解决问题", "解决")]
    public void A_phrase_that_jieba_has_as_a_word_shows_its_verb(string text, string phrase, string verb)
    {
        Assert.Contains(phrase, new Segmenter().Cut(text));
        Assert.Contains(verb, Segmenter.Cut(text));
    }

    [Fact]
    public void A_noun_that_opens_with_a_verb_stays_whole() => Assert.Contains("建设项目", Segmenter.Cut("建设项目60个"));

    [Theory]
    [InlineData("城镇新增就业2000人", "新增")]
    [InlineData("固定资产投资扩大", "投资")]
    public void A_name_of_several_words_keeps_its_borders(string text, string word) => Assert.Contains(word, Segmenter.Cut(text));

    [Fact]
    public void Words_that_jieba_knows_are_left_as_they_are() =>
        Assert.Equal(Vocabulary.Default.Frequency("南昌市"), Segmenter.Vocabulary.Frequency("南昌市"));

    [Fact]
    public void An_area_of_the_user_is_a_word()
    {
        Gazetteer own = Gazetteer.Load(LexiconSource.Embedded).With([new Area("990101", "青梧岭县", AreaLevel.County, null)]);
        Vocabulary words = ReportVocabulary.Build(ClauseLexicon.Load(LexiconSource.Embedded), NamingLexicon.Load(LexiconSource.Embedded), IndicatorCatalogue.Load(LexiconSource.Embedded), own);

        Assert.Equal("ns", words.Tag("青梧岭县"));
    }
}
