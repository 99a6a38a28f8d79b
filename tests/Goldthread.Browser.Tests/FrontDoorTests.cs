using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Goldthread.TestKit;
using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>
/// A new provider opens its door: the one-time code, a passkey of a real browser, a colleague who is invited and comes in
/// with a password and an app, and who leaves. Every page on the way is looked at with axe, on a phone and on a laptop.
/// </summary>
[Collection(nameof(Browser))]
public sealed class FrontDoorTests(Browser browser)
{
    private readonly List<string> _faults = [];
    private int _pictures;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task From_the_one_time_code_to_a_colleague_who_leaves(int width)
    {
        await using var site = await Site.OpenEmpty();
        var page = await browser.Visit(width, address: site.Address);
        await WithAuthenticator(page);
        await SetUp(page, site);
        await Press(page, "Make a passkey");
        await Says(page, "Hello, Judith");

        await SignOutAndInAgain(page);
        var link = await Invite(page);
        var kit = await ComeInWithPassword(site, link, width);
        await Leave(page);
        await kit.GotoAsync("/");
        await Says(kit, "Sign in");

        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
        await kit.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    private async Task SetUp(IPage page, Site site)
    {
        await page.GotoAsync("/");
        await Look(page);
        var code = site.Services.SetUpCode();
        await page.GetByLabel("The one-time code").FillAsync("AAAA-BBBB-CCCC-DDDD");
        await Answers(page);
        await Press(page, "Set it up");
        await Says(page, "This is not the code of the last start");
        await Look(page);
        await page.GetByLabel("The one-time code").FillAsync(code);
        await Answers(page);
        await Press(page, "Set it up");
        await Says(page, "Choose how you sign in");
        await Look(page);
    }

    private static async Task Answers(IPage page)
    {
        await page.GetByLabel("The organisation that gives the care").FillAsync("Larch Care");
        await page.GetByLabel("Its first place of care").FillAsync("Alder House");
        await page.GetByLabel("Home care").CheckAsync();
        await page.GetByLabel("Your name").FillAsync("Judith Amankwah");
        await page.GetByLabel("The name you sign in with").FillAsync("judith@larch.example");
    }

    // Signing in to the first page takes three requests: the door, the answer, the page.
    private async Task SignOutAndInAgain(IPage page)
    {
        await Press(page, "Sign out");
        var asked = new List<string>();
        void Count(object? _, IRequest request)
        {
            if (request.ResourceType == "document")
            {
                asked.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}");
            }
        }

        page.Request += Count;
        await page.GotoAsync("/sign-in");
        await Look(page);
        await page.Locator("form[data-passkey] button").ClickAsync();
        await Says(page, "Hello, Judith");
        page.Request -= Count;
        Assert.Equal(["GET /sign-in", "POST /sign-in", "GET /"], asked.Select(a => a.Replace("/passkey", "")));
    }

    private async Task<string> Invite(IPage page)
    {
        await page.GotoAsync("/staff/new");
        await Look(page);
        await page.GetByLabel("Full name").FillAsync("Kit Marlow");
        await page.Locator("select[name=Job]").SelectOptionAsync("SupportWorker");
        await page.Locator("select[name=Terms]").SelectOptionAsync("Employed");
        await page.Locator("main form button").First.ClickAsync();
        await Press(page, "How they sign in");
        await Look(page);
        await page.GetByLabel("The name they sign in with").FillAsync("kit@larch.example");
        await Press(page, "Make a link");
        await Look(page);
        return await page.Locator("b.letters").InnerTextAsync();
    }

    private async Task<IPage> ComeInWithPassword(Site site, string link, int width)
    {
        var page = await browser.Visit(width, script: false, address: site.Address);
        await page.GotoAsync(new Uri(link).AbsolutePath);
        await page.Locator("main form button").ClickAsync();
        var secret = Regex.Replace(await page.Locator("b.letters").InnerTextAsync(), @"\s", "");
        await page.Locator("input[name=NewPassword]").FillAsync("kettle hens allotment rain");
        await page.Locator("input[name=NewCode]").FillAsync(AppOnPhone.Shows(secret, site.Database.Clock.Now));
        await page.Locator("form[action='/way-in'] button").ClickAsync();
        await Says(page, "Hello, Kit");
        await Press(page, "Sign out");
        site.Database.Clock.Advance(TimeSpan.FromSeconds(30));
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Your sign-in name").FillAsync("kit@larch.example");
        await page.Locator("input[name=Password]").FillAsync("kettle hens allotment rain");
        await Press(page, "Go on to the code");
        await Says(page, "The code from your app");
        await page.Locator("input[name=Code]").FillAsync(AppOnPhone.Shows(secret, site.Database.Clock.Now));
        await page.Locator("main form button").ClickAsync();
        await Says(page, "Hello, Kit");
        return page;
    }

    private async Task Leave(IPage page)
    {
        await page.GotoAsync("/staff");
        await Look(page);
        await Press(page, "Kit Marlow");
        await Press(page, "Kit Marlow leaves");
        await Look(page);
        await page.Locator("main form button").ClickAsync();
        await Says(page, "Kit Marlow has left");
    }

    private static async Task WithAuthenticator(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }

    private static Task Press(IPage page, string words) =>
        page.Locator(
                $"main button:has-text(\"{words}\"), main a:has-text(\"{words}\"), header button:has-text(\"{words}\")"
            )
            .First.ClickAsync();

    private static Task Says(IPage page, string words) =>
        Assertions.Expect(page.Locator("main")).ToContainTextAsync(words);

    private async Task Look(IPage page)
    {
        var axe = await page.RunAxe(EveryPageTests.Rules);
        var path = new Uri(page.Url).AbsolutePath;
        _faults.AddRange(axe.Violations.Select(v => $"{path} {v.Id}: {v.Help} — {v.Nodes[0].Html}"));
        var (wide, width) = (
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth"),
            page.ViewportSize!.Width
        );
        if (wide > width)
        {
            _faults.Add($"{path} is {wide} px wide in a window of {width}");
        }

        if (Environment.GetEnvironmentVariable("GOLDTHREAD_SHOTS") is { Length: > 0 } folder)
        {
            var name = Path.Combine(folder, $"front-door-{++_pictures}-{width}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = name, FullPage = true });
        }
    }
}
