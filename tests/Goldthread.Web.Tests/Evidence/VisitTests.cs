using System.Net;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Support;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Evidence;

/// <summary>A week of visits as a support worker writes them down: most with one tap, the rest with what was different.</summary>
public sealed class VisitTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _worker = null!;
    private Person _maya = null!;
    private Goal _goal = null!;
    private Indicator _faces = null!;
    private Indicator _cups = null!;
    private SupportStep _step = null!;

    private string Here => $"/people/{_maya.Id}";
    private string RecordHere => $"{Here}/record?goal={_goal.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        var worker = await _site.World.Hire("Siân Prys");
        _maya = await _site.World.AddPerson("Maya Okafor");
        (_goal, _faces) = await _site.World.StartGoal(_maya);
        var cups = Typed.Faces();
        (cups.Kind, cups.Lens, cups.Name, cups.Unit) = (IndicatorKind.Count, Lens.Behaviour, "Cups made", "cups");
        _cups = await _site.World.Note<Indicator, IndicatorPlan>(_maya, _goal, cups);
        _step = await _site.World.Note<SupportStep, SupportStep.Typed>(_maya, _goal, Typed.Step());
        await _site.World.LetSupport(worker, _maya);
        _worker = await _site.As(worker);
    }

    public async Task DisposeAsync()
    {
        _worker.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task As_planned_is_one_tap()
    {
        var saved = await _worker.Send(await _worker.Get(RecordHere), button: "Save");

        Assert.Equal("Saved.", saved.Notice);
        Assert.Contains("As planned", saved.Main, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await _site.World.Count<RecordFocus>());
        Assert.Equal(0, await _site.World.Count<Reading>());
    }

    [Fact]
    public async Task A_week_is_written_down_and_shows_on_the_pages_that_tell_of_it()
    {
        for (var day = 0; day < 5; day++)
        {
            await Visit(Of(($"Answers[{_faces.Id}]", "4"), ($"Answers[{_cups.Id}]", $"{day}")), day);
        }

        var different = await Visit(
            Of(
                ("How", "Different"),
                ("Exception", "Unwell"),
                ("Tried", "A lighter kettle"),
                ("Worked", "Partly"),
                ("Next", "Ask the therapist"),
                ($"Steps[{_step.Id}]", "VerbalPrompt"),
                ("Words", "It is too heavy."),
                ("Felt", "2")
            ),
            5
        );
        Assert.Contains("Tried: A lighter kettle. It helped: partly.", different.Main);
        Assert.Contains("It is too heavy.", different.Main);
        Assert.Contains("Kettle", different.Main);

        await Visit(Of(("How", "DidNotHappen"), ("Exception", "ChoseNotTo"), ($"Answers[{_faces.Id}]", "declined")), 6);

        var list = await _worker.Get($"{Here}/records?about={_goal.Id}");
        Assert.Equal(7, list.Html.QuerySelectorAll("main ul.rows > li").Length);
        var feeling = await _worker.Get($"{Here}/goals/{_goal.Id}/progress/{_faces.Id}");
        Assert.Contains("The middle of 5 readings is", feeling.Main);
        Assert.Contains("Did not want to say", feeling.Main);
        Assert.Contains("It is too heavy.", (await _worker.Get(Here)).Main);
    }

    [Theory]
    [InlineData("11.5", "Write a whole number.")]
    [InlineData("-1", "Write a number from 0 to 1,000,000.")]
    [InlineData("a few", "Write a number, like 3 or 12.5.")]
    public async Task An_answer_that_cannot_be_is_refused_beside_its_question_and_nothing_is_saved(
        string typed,
        string says
    )
    {
        var name = $"Answers[{_cups.Id}]";

        var refused = await _worker.Send(await _worker.Get(RecordHere), typed: Of((name, typed), ("Note", "Sunny.")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(says, refused.Problem(name));
        Assert.Equal(typed, refused.Typed(name));
        Assert.Equal("Sunny.", refused.Typed("Note"));
        Assert.Contains(refused.Summary, l => l.Sentence == says && l.Href is not null);
        Assert.Equal(0, await _site.World.Count<DailyRecord>());
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_the_record_and_the_first_one_stays_beside_it()
    {
        var first = await Visit(Of(("Note", "She poured on Monday."), ($"Answers[{_faces.Id}]", "1")), 0);
        var page = await _worker.Get(first.Path + "/correct");
        Assert.Equal("She poured on Monday.", page.Typed("Note"));
        Assert.Equal("1", page.Typed($"Answers[{_faces.Id}]"));

        var typed = Of(
            ("CorrectionWhy", "It was Tuesday."),
            ("Note", "She poured on Tuesday."),
            ($"Answers[{_faces.Id}]", "5"),
            ("How", "Different")
        );
        var corrected = await _worker.Send(page, typed: typed);

        Assert.Contains("Corrected.", corrected.Notice);
        Assert.NotEqual(first.Path, corrected.Path);
        Assert.Contains("She poured on Tuesday.", corrected.Main);
        var old = await _worker.Get(first.Path);
        Assert.Contains("She poured on Monday.", old.Main);
        Assert.NotNull(old.Html.QuerySelector($"main a[href='{corrected.Path}']"));
        var list = (await _worker.Get(Here + "/records")).Main;
        Assert.Contains("Tuesday", list);
        Assert.DoesNotContain("She poured on Monday.", list);
        Assert.Contains("Really good", (await _worker.Get($"{Here}/goals/{_goal.Id}/progress/{_faces.Id}")).Main);
    }

    [Fact]
    public async Task A_record_in_error_is_hidden_and_nothing_of_it_counts()
    {
        var first = await Visit(Of(("Note", "About somebody else."), ($"Answers[{_faces.Id}]", "1")), 0);

        var marked = await _worker.Send(
            await _worker.Get(first.Path + "/correct"),
            typed: Of(("CorrectionWhy", "It was about Nour."), ("InError", "true"))
        );

        Assert.Equal(first.Path, marked.Path);
        Assert.Contains("Nothing is recorded yet.", (await _worker.Get(Here + "/records")).Main);
        Assert.DoesNotContain(
            "The middle of",
            (await _worker.Get($"{Here}/goals/{_goal.Id}/progress/{_faces.Id}")).Main
        );
        Assert.Equal(2, await _site.World.Count<DailyRecord>());
    }

    [Fact]
    public async Task A_record_is_corrected_once_and_whoever_comes_second_is_told()
    {
        var first = await Visit(Of(("Note", "Monday.")), 0);
        var (mine, theirs) = (await _worker.Get(first.Path + "/correct"), await _worker.Get(first.Path + "/correct"));
        await _worker.Send(theirs, typed: Of(("CorrectionWhy", "Wrong day.")));

        var answer = await _worker.Send(mine, typed: Of(("CorrectionWhy", "Not so."), ("Note", "My words.")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Someone corrected this record already.", Assert.Single(answer.Summary).Sentence);
        Assert.Equal("My words.", answer.Typed("Note"));
        Assert.Equal(HttpStatusCode.NotFound, (await _worker.Get(first.Path + "/correct")).Status);
    }

    [Fact]
    public async Task What_was_heard_in_passing_becomes_the_beginning_of_a_goal()
    {
        await Visit(Of(("ToldMe", "I miss the river.")), 0);
        using var manager = await _site.As(_site.World.Manager);

        var ask = (await manager.Get(Here)).Html.QuerySelector("a[href*='goals/new?from=']")!.GetAttribute("href")!;

        Assert.Equal("I miss the river.", (await manager.Get(ask)).Typed("OwnWords"));
    }

    [Fact]
    public async Task Many_records_are_read_page_by_page_and_none_twice()
    {
        for (var day = 0; day < 65; day++)
        {
            await _site.World.WriteRecord(_maya, Typed.Record(_site.World.Clock.Now.AddHours(-day)));
        }

        var seen = new List<string>();
        for (var path = Here + "/records"; path is not null; )
        {
            var page = await _worker.Get(path);
            seen.AddRange(page.Html.QuerySelectorAll("main ul.rows > li > a").Select(a => a.GetAttribute("href")!));
            path = page.Html.QuerySelector("nav.pages a")?.GetAttribute("href");
        }

        Assert.Equal(65, seen.Count);
        Assert.Equal(65, seen.Distinct().Count());
    }

    private async Task<Answer> Visit(IReadOnlyDictionary<string, string?> typed, int daysAgo)
    {
        var day = _site.World.Today.AddDays(-daysAgo);
        var at = Moment("HappenedAt", $"{day.Day}", $"{day.Month}", $"{day.Year}", "08:15");
        var saved = await _worker.Send(await _worker.Get(RecordHere), typed: typed.With(at));
        Assert.True(saved.Notice is not null, string.Join("; ", saved.Summary));
        return saved;
    }
}
