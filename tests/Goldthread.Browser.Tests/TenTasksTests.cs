using Goldthread.History;
using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>The ten main tasks, each by keyboard alone and with JavaScript off.</summary>
[Collection(nameof(Browser))]
public sealed class TenTasksTests(Browser browser)
{
    private static readonly DateOnly Today = UkTime.Today(TimeProvider.System);

    [Fact]
    public async Task One_come_in_as_somebody()
    {
        var page = await browser.Visit(1280, script: false);
        await page.GotoAsync("/");

        await new Keys(page).Press("Be Judith Amankwah");

        await Says(page, "Hello, Judith");
    }

    [Fact]
    public async Task Two_find_a_person_by_name()
    {
        var (page, keys) = await KeyWorker();
        await keys.Press("People");
        await keys.Type("find", "rowa");
        await keys.Press("Find");
        await keys.Press("Rowan");

        await Says(page, "What matters to Rowan");
    }

    [Fact]
    public async Task Three_add_a_person_and_four_write_their_goal_until_it_is_agreed_and_started()
    {
        var (page, keys) = await KeyWorker();
        await AddPerson(keys, "Bronagh Quill");
        await Says(page, "What matters to Bronagh");

        await StartGoal(keys);

        await Says(page, "active");
        await Says(page, "Feed the hens at the allotment");
    }

    [Fact]
    public async Task Five_plan_a_support_step()
    {
        var (page, keys) = await KeyWorker();
        await OpenGoal(keys);
        await keys.Press("All of it, and change it");
        await keys.Type("Name", "Kettle first");
        await keys.Type("Words", "Put the kettle on together before anything is said.");
        await keys.Choose("WhoLeads", "Person");
        await keys.Type("Prompts", "Wait; point; say it.");
        await keys.Press("Add this step");

        await Says(page, "Kettle first");
    }

    [Fact]
    public async Task Six_record_a_visit_and_seven_correct_it()
    {
        var (page, keys) = await KeyWorker();
        await OpenGoal(keys);
        await keys.Press("Record support");
        await keys.Choose("How", "Different");
        await keys.Press("It went another way");
        await keys.Type("Tried", "The long way round by the weir");
        await keys.Press("Save");
        await Says(page, "The long way round by the weir");

        await keys.Press("Correct this record");
        await keys.Type("CorrectionWhy", "It was the short way");
        await keys.Type("Tried", "The short way by the bridge");
        await keys.Press("Save the correction");
        await Says(page, "The short way by the bridge");
        await Says(page, "It was the short way");
    }

    [Fact]
    public async Task Eight_read_what_the_charts_say_and_the_numbers_under_them()
    {
        var (page, keys) = await KeyWorker();
        await OpenGoal(keys);
        await keys.Press("See the lenses together");
        await keys.Press("The same numbers in a table");

        Assert.True(await page.Locator("details[open] table").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Nine_hold_a_review()
    {
        var (page, keys) = await KeyWorker();
        await AddPerson(keys, "Ferdia Lunt");
        await StartGoal(keys);
        await keys.Press("Hold a review");
        await keys.Tick("PersonThere");
        await keys.Type("PersonWords", "Hens are fed. Grand.");
        await keys.Choose("Felt", "4");
        await keys.Choose("Decision", "Keep");
        await keys.Day("NextOn", Today.AddDays(30));
        await keys.Press("Finish the review");

        await Says(page, "The review is finished.");
        await Says(page, "Hens are fed. Grand.");
    }

    [Fact]
    public async Task Ten_follow_the_thread_to_its_records_and_look_at_the_history()
    {
        var (page, keys) = await KeyWorker();
        await OpenGoal(keys);
        await keys.Press("Follow the thread");
        await Says(page, "The golden thread");
        await keys.Press("own words");
        await Says(page, "With this goal");

        await keys.Press("All about Rowan");
        await keys.Press("History");
        await Says(page, "Who changed what, and why");
    }

    private static async Task AddPerson(Keys keys, string name)
    {
        await keys.Press("People");
        await keys.Press("Add a person");
        await keys.Type("Name", name);
        await keys.Press("Add this person");
    }

    private static async Task StartGoal(Keys keys)
    {
        await keys.Press("Start a goal with");
        await keys.Type("OwnWords", "I want hens about me again.");
        await keys.Press("Keep their words and go on");
        await keys.Type("Why", "I am somebody when something waits for me.");
        await keys.Press("Save and go on");
        await keys.Type("Title", "Feed the hens at the allotment");
        await keys.Choose("Kind", "Gain");
        await keys.Press("Save and go on");
        await keys.Type("RhythmTimes", "2");
        await keys.Choose("RhythmPer", "Week");
        await keys.Press("Save and go on");

        await keys.Press("What will show movement");
        await keys.Choose("Lens", "Experience");
        await keys.Type("Name", "How the day with the hens felt");
        await keys.Choose("Kind", "Faces");
        await keys.Choose("Direction", "Higher");
        await keys.Choose("ReportedBy", "Person");
        await keys.Choose("RhythmDays", "7");
        await keys.Press("Add this indicator");
        await keys.Press("Where this goal stands");

        await keys.Press("What makes it safe enough");
        await keys.Press("I looked and see none");

        await keys.Press("The agreement");
        await keys.Choose("GivenBy", "Person");
        await keys.Type("How", "Said yes, and went to look for boots.");
        await keys.Press("Record the agreement");
        await keys.Press("Start this goal");
    }

    private static async Task OpenGoal(Keys keys)
    {
        await keys.Press("People");
        await keys.Press("Rowan");
        await keys.Press("this is mine. my door.");
    }

    private async Task<(IPage Page, Keys Keys)> KeyWorker()
    {
        var page = await browser.Be("Key worker", 1280, script: false);
        return (page, new Keys(page));
    }

    private static async Task Says(IPage page, string words) =>
        Assert.Contains(words, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
}
