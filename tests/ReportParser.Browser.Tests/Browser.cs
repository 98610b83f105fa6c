using Microsoft.Playwright;

namespace ReportParser.Browser.Tests;

/// <summary>A headless Chromium of the system, shared by the tests. A test that needs it is skipped where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string? _path = Paths.FirstOrDefault(File.Exists);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (_path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = _path, Args = Arguments });
    }

    /// <summary>Opens a page from the file system; what the browser complains of is collected in <paramref name="complaints"/>.</summary>
    public async Task<IPage> OpenAsync(string file, ICollection<string> complaints, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is installed (Debian packages chromium and fonts-noto-cjk).");
        IBrowserContext context = await _browser.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        IPage page = await context.NewPageAsync();
        page.Console += (_, message) => Complain(complaints, message.Type, message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => Complain(complaints, request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? "" : "error", request.Url);
        page.Dialog += (_, dialog) => { complaints.Add("dialog: " + dialog.Message); _ = dialog.DismissAsync(); };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static void Complain(ICollection<string> complaints, string type, string text)
    {
        if (type is "error" or "warning")
            complaints.Add(text);
    }
}
