using ReportParser.Lexicons;

namespace ReportParser.Tests.Lexicons;

public class LexiconFileTests
{
    [Fact]
    public void File_names_are_of_one_form() => Assert.All(LexiconSource.Names, name => Assert.Matches("^[a-z]+(_[a-z]+)*\\.(json|tsv)$", name));
}
