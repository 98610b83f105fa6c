namespace ReportParser.Tests.Golden;

public sealed class GoldenFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportparser-golden-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_is_compared_whole()
    {
        GoldenFile.AssertMatches(_folder, "a", "one\ntwo\n", accept: true);

        GoldenFile.AssertMatches(_folder, "a", "one\ntwo\n", accept: false);
        Assert.ThrowsAny<Exception>(() => GoldenFile.AssertMatches(_folder, "a", "one\n", accept: false));
    }

    [Fact]
    public void A_missing_file_fails() => Assert.ThrowsAny<Exception>(() => GoldenFile.AssertMatches(_folder, "a", "one\n", accept: false));
}
