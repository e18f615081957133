using Microsoft.Playwright;

namespace GroupTherapy.Site.Tests;

/// <summary>A page that is open, and what went wrong on it: errors on the console or in a script, and requests for anything but the site's files.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    public Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _faults.Add(message.Text); };
        page.PageError += (_, error) => _faults.Add(error);
        page.RequestFailed += (_, request) => _faults.Add($"failed: {request.Url}");
        page.Request += (_, request) => { if (!request.Url.StartsWith("file://", StringComparison.Ordinal)) _faults.Add($"asked for {request.Url}"); };
    }

    public IPage Page { get; }

    public ILocator this[string selector] => Page.Locator(selector);

    public Task<string> Heading => Page.Locator("h1").InnerTextAsync();

    /// <summary>Waits until the page with this heading has come.</summary>
    public Task ShouldBeHeaded(string heading) => Assertions.Expect(Page.Locator("h1")).ToHaveTextAsync(heading);

    /// <summary>Keeps a picture of the whole page beside the tests.</summary>
    public async Task Keep(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png");
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
    }

    public void ShouldBeQuiet() => _faults.ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
