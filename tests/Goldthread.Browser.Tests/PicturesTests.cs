using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>
/// Takes the pictures that the README shows and that people look at: into the folder that GOLDTHREAD_SHOTS names, or
/// one that is thrown away. A page that cannot be reached by its links fails here.
/// </summary>
[Collection(nameof(Browser))]
public sealed class PicturesTests(Browser browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Every_kind_of_page_can_be_pictured(int width)
    {
        var named = Environment.GetEnvironmentVariable("GOLDTHREAD_SHOTS");
        var folder = named is { Length: > 0 }
            ? Directory.CreateDirectory(named).FullName
            : Directory.CreateTempSubdirectory("goldthread-pictures-").FullName;
        var page = await browser.Visit(width);
        await page.GotoAsync("/");
        await Shoot("door");
        await page.Locator("li:has-text('Support worker.') button").First.ClickAsync();
        await Shoot("today-support");
        await page.Context.DisposeAsync();

        page = await browser.Be("Registered manager", width);
        await Shoot("today-manager");
        await page.Context.DisposeAsync();

        page = await browser.Be("Key worker", width);
        await Shoot("today");
        foreach (var (name, steps) in Places)
        {
            await page.GotoAsync("/people");
            foreach (var step in steps)
            {
                await page.Locator(step).First.ClickAsync();
            }

            await Shoot(name);
        }

        await page.Context.DisposeAsync();
        Assert.Equal(Places.Length + 4, Directory.GetFiles(folder, $"*-{width}.png").Length);
        if (named is not { Length: > 0 })
        {
            Directory.Delete(folder, recursive: true);
        }

        Task Shoot(string name) =>
            page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true }
            );
    }

    // Other tests add people; these pictures are always of the same one.
    private const string Person = ".people a:has-text('Rowan')";
    private const string Goal = "article h3 a";

    private static readonly (string Name, string[] Steps)[] Places =
    [
        ("people", []),
        ("person-new", ["text=Add a person"]),
        ("person", [Person]),
        ("person-details", [Person, "main a:has-text('Who ')"]),
        ("about", [Person, "main a:has-text('About me')"]),
        ("communication", [Person, "main a:has-text('How to talk together')"]),
        ("needs", [Person, "main .rows a:has-text('Needs')"]),
        ("medicines", [Person, "main a:has-text('Medicines')"]),
        ("circle", [Person, "main a:has-text('The people around')"]),
        ("records", [Person, "main a:has-text('Daily records')"]),
        ("record-one", [Person, "main a:has-text('Daily records')", ".rows a"]),
        ("correct", [Person, "main a:has-text('Daily records')", ".rows a", "text=Correct this record"]),
        ("incidents", [Person, "main a:has-text('Incidents')"]),
        ("contacts", [Person, "main a:has-text('Contacts')"]),
        ("history", [Person, "main a:has-text('History')"]),
        ("goal-new", [Person, "text=Start a goal with"]),
        ("goal", [Person, Goal]),
        ("record", [Person, Goal, "text=Record support"]),
        ("thread", [Person, Goal, "text=Follow the thread"]),
        ("progress", [Person, Goal, "text=See the lenses together"]),
        ("indicator", [Person, Goal, "text=See the lenses together", "text=More of “"]),
        ("import", [Person, Goal, "text=See the lenses together", "text=More of “", "text=Import readings"]),
        ("check", [Person, Goal, "text=The plan, part by part"]),
        ("why", [Person, Goal, "text=The plan, part by part", ".tasks a:has-text('Why it matters')"]),
        ("name", [Person, Goal, "text=The plan, part by part", ".tasks a:has-text('A plain title')"]),
        ("when", [Person, Goal, "text=The plan, part by part", ".tasks a:has-text('When, and with whom')"]),
        ("indicators", [Person, Goal, "text=The plan, part by part", ".tasks a:has-text('What will show movement')"]),
        ("risks", [Person, Goal, "text=What makes it safe enough"]),
        ("agree", [Person, Goal, "text=The agreement"]),
        ("steps", [Person, Goal, "text=All of it, and change it"]),
        ("ladder", [Person, Goal, "text=The whole ladder"]),
        ("learning", [Person, Goal, "text=What the team learnt"]),
        ("review", [Person, Goal, "text=Hold a review"]),
        ("reviews", ["text=Reviews"]),
        ("threads", ["text=Threads"]),
        ("figures", ["text=Threads", "text=How it goes, for everybody"]),
        ("goal-steps", [Person, Goal, "text=See the lenses together", "text=Steps, and help with each"]),
    ];
}
