using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Api;

/// <summary>Daily records that other programs send, over real HTTP.</summary>
public sealed class RecordsTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;
    private Goal _goal = null!;
    private Indicator _faces = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson();
        (_goal, _faces) = await _site.World.StartGoal(_maya);
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_record_as_the_reference_page_shows_it_is_filed()
    {
        var id = NewId();

        var answer = await Post(
            $$"""
            {
              "id": "{{id}}", "person": "{{_maya.Id}}", "happenedAt": "2026-01-14T09:30:00Z",
              "words": "I did it.", "mood": 4, "note": "\u202Epoured\u202C نور 🙂",
              "goals": [{ "goal": "{{_goal.Id}}", "how": "asPlanned",
                "readings": [{ "indicator": "{{_faces.Id}}", "value": 4, "givenBy": "person" }] }]
            }
            """
        );

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("filed", answer.Outcomes.Single());
        await using var db = _site.World.Read();
        var record = await db.For<DailyRecord>(Manager, Act.See).SingleAsync();
        Assert.Equal((id, 4, "I did it."), (record.Id, record.Mood, record.Words));
        Assert.Equal("\u202Epoured\u202C نور 🙂", record.Note);
        Assert.Equal(new Amount(40_000), (await db.For<Reading>(Manager, Act.See).SingleAsync()).Value);
    }

    [Fact]
    public async Task The_order_and_the_spacing_of_its_fields_do_not_make_it_another()
    {
        var id = NewId();
        var first = $$"""{"id":"{{id}}","person":"{{_maya.Id}}","happenedAt":"2026-01-14T09:30:00Z","mood":4}""";
        var again =
            $$"""[ {"mood": 4, "happenedAt": "2026-01-14T09:30:00+00:00", "person": "{{_maya.Id}}", "id": "{{id}}"} ]""";

        Assert.Equal((await Post(first)).Text, (await Post(again)).Text);
        Assert.Equal("held", (await Post(first.Replace(":4", ":5"))).Outcomes.Single());
        Assert.Equal(1, await _site.World.Count<DailyRecord>());
    }

    [Fact]
    public async Task The_clock_on_the_wall_needs_to_say_where_it_hangs()
    {
        var wall = Body("2026-01-14T09:30:00");

        Assert.Equal("zone", (await Post(wall)).Problems.Single().Field);
        Assert.Equal(
            "filed",
            (await Post(wall.Replace("\"mood\"", "\"zone\":\"Europe/London\",\"mood\""))).Outcomes.Single()
        );
    }

    [Theory]
    [InlineData("\"colour\":\"blue\"", "colour", "There is no such field.")]
    [InlineData("\"mood\":3", "mood", "This is said twice. Say it once.")]
    [InlineData("\"note\":\"\\ud800\"", "note", "This holds half a character. Send it whole.")]
    [InlineData("\"note\":\"a\\u0000b\"", "note", "Take out the hidden control characters, then save again.")]
    [InlineData("\"note\":7", "note", "Send this as text.")]
    [InlineData("\"goals\":{}", "goals", "Send this as a list.")]
    [InlineData("\"goals\":[7]", "goals[0]", "Send this as an object.")]
    [InlineData("\"inError\":\"yes\"", "inError", "Send true or false.")]
    [InlineData("\"corrects\":\"yesterday\"", "corrects", "Send an id, like 0198c0de-0000-7000-8000-000000000001.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_the_text_is_kept(
        string more,
        string field,
        string sentence
    )
    {
        var answer = await Post(Body("2026-01-14T09:30:00Z").Replace("\"mood\"", more + ",\"mood\""));

        Assert.Contains((field, sentence), answer.Problems);
        Assert.Equal(0, await _site.World.Count<DailyRecord>());
        await using var db = _site.World.Read();
        Assert.Contains(more, (await db.RejectedFor(Manager).SingleAsync()).Body);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999999999999999999999999999")]
    [InlineData("-1")]
    [InlineData("\"many\"")]
    public async Task A_number_that_is_none_is_refused_beside_its_reading(string value)
    {
        var answer = await Post(
            Body("2026-01-14T09:30:00Z")
                .Replace(
                    "\"mood\"",
                    $$"""
                    "goals":[{"goal":"{{_goal.Id}}","how":"asPlanned","tried":"{{new string('a', 301)}}",
                    "readings":[{"indicator":"{{_faces.Id}}","value":{{value}}}]}],"mood"
                    """
                )
        );

        Assert.Equal(["goals[0].tried", "goals[0].readings[0]"], answer.Problems.Select(p => p.Field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("7")]
    [InlineData("{\"records\":[],\"more\":1}")]
    [InlineData("[]]")]
    [InlineData("{\"id\":\"a\u0000b\"}")]
    public async Task What_cannot_be_read_is_refused_whole(string body)
    {
        var answer = await Post(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Nothing was saved", answer.Text);
    }

    [Fact]
    public async Task Depth_number_and_size_are_bounded()
    {
        var deep = new string('[', 5000) + new string(']', 5000);

        Assert.Equal(HttpStatusCode.BadRequest, (await Post(deep)).Status);
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await Post($"[{string.Join(',', Enumerable.Repeat("{}", 10_000))}]")).Status
        );
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await Post($"[{new string(' ', 3 * 1024 * 1024)}]")).Status
        );
        Assert.Equal(0, await _site.World.Count<RejectedArrival>());
    }

    [Fact]
    public async Task One_bad_record_hinders_no_other_and_answers_keep_their_order()
    {
        var bodies = Enumerable.Range(0, 9).Select(_ => Body("2026-01-14T09:30:00Z")).ToList();
        bodies[4] = "null";
        bodies[6] = bodies[6].Replace("\"mood\":4", "\"mood\":9");

        var answer = await Post($$"""{"records":[{{string.Join(',', bodies)}}]}""");

        Assert.Equal("filed filed filed filed rejected filed rejected filed filed", string.Join(' ', answer.Outcomes));
        Assert.Equal(7, await _site.World.Count<DailyRecord>());
        Assert.Equal(Outcome.Sound, _site.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Who_has_not_come_in_is_told_so_and_who_records_nothing_finds_nothing()
    {
        using var stranger = _site.Stranger();
        var sister = await _site.World.LetIn("Ama", Relation.Family, _maya, topics: SharedTopic.Goals);
        using var kin = await _site.As(sister);

        Assert.Equal(HttpStatusCode.Unauthorized, (await Post(Body("2026-01-14T09:30:00Z"), stranger)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Post(Body("2026-01-14T09:30:00Z"), kin)).Status);
    }

    [Fact]
    public async Task Another_site_cannot_send_in_somebodys_name()
    {
        var body = Body("2026-01-14T09:30:00Z");

        Assert.Equal(HttpStatusCode.BadRequest, (await Post(body, header: false)).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Post(body, type: "text/plain")).Status);
        Assert.Equal(0, await _site.World.Count<DailyRecord>());
    }

    [Fact]
    public async Task Another_system_with_the_right_to_record_files_under_the_name_of_its_key()
    {
        var (key, text) = await _site.World.MakeKey("Door sensors", see: false);
        using var sensors = new Caller(_site.Address, text);
        var body = Body("2026-01-14T09:30:00Z");

        var filed = await sensors.Post("/api/records", body);
        var again = await sensors.Post("/api/records", body);

        Assert.Equal("filed", new Answered(filed.Status, filed.Text).Outcomes.Single());
        Assert.Equal(filed.Text, again.Text);
        await using var db = _site.World.Read();
        var record = await db.For<DailyRecord>(Manager, Act.See).SingleAsync();
        Assert.Equal(((Guid?)key.Id, Manager.Id), (record.KeyId, record.AuthorId));
        var here = $"/people/{_maya.Id}";
        foreach (var page in new[] { $"{here}/records/{record.Id}", $"{here}/records", $"{here}/history" })
        {
            Assert.Contains("Door sensors", (await _manager.Get(page)).Main);
        }

        Assert.Equal(Outcome.Sound, _site.Database.Verify().Outcome);
    }

    [Fact]
    public async Task A_key_that_only_sees_is_answered_as_staff_who_have_no_right_and_one_that_has_ended_not_at_all()
    {
        using var seeing = new Caller(_site.Address, (await _site.World.MakeKey(record: false)).Text);
        var (ended, text) = await _site.World.MakeKey("Ended");
        using var over = new Caller(_site.Address, text);
        using var stranger = await _site.As(await _site.World.Hire("Bo Lind"));
        await _site.World.EndKey(ended);
        var body = Body("2026-01-14T09:30:00Z");

        var seen = await seeing.Post("/api/records", body);

        Assert.Equal((await Post(body, stranger)).Text, seen.Text);
        Assert.Equal("rejected", new Answered(seen.Status, seen.Text).Outcomes.Single());
        Assert.Equal(HttpStatusCode.Unauthorized, (await over.Post("/api/records", body)).Status);
        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await seeing.Post("/api/records", body, "text/plain")).Status
        );
        Assert.Equal(0, await _site.World.Count<DailyRecord>());
    }

    [Fact]
    public async Task While_nothing_can_be_saved_the_answer_says_so_and_a_key_goes_on_reading()
    {
        using var sensors = new Caller(_site.Address, (await _site.World.MakeKey("Door sensors")).Text);
        _site.Services.GetRequiredService<Writer>().StopFor(Hindrance.Damaged);

        var refused = await sensors.Post("/api/records", Body("2026-01-14T09:30:00Z"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal("Try again in a while.", refused.Detail);
        Assert.Equal(HttpStatusCode.OK, (await sensors.Get($"/api/people/{_maya.Id}/records")).Status);
    }

    [Fact]
    public async Task A_session_that_was_ended_is_dead_with_the_next_record()
    {
        Assert.Equal(HttpStatusCode.OK, (await Post(Body("2026-01-14T09:30:00Z"))).Status);
        var page = await _manager.Get("/");

        await _manager.Send(page, "form[action='/demo/leave']");

        Assert.Equal(HttpStatusCode.Unauthorized, (await Post(Body("2026-01-14T09:30:00Z"))).Status);
    }

    [Fact]
    public async Task A_manager_lets_in_what_was_held_as_its_senders_or_sets_it_aside()
    {
        var worker = await _site.World.Hire("Siân Prys");
        var grant = await _site.World.LetSupport(worker, _maya);
        using var visitor = await _site.As(worker);
        var (first, second) = (Body("2026-01-14T10:00:00Z"), Body("2026-01-14T10:00:00Z"));
        _site.World.Clock.Advance(TimeSpan.FromMinutes(30));
        await _site.World.End(grant);

        Assert.Equal(["held", "held"], (await Post($"[{first},{second}]", visitor)).Outcomes);
        await using var db = _site.World.Read();
        var held = await db.HeldFor(Manager).OrderBy(h => h.Id).ToListAsync();
        var list = await _manager.Get("/arrivals");
        Assert.Contains("You do not support this person any more.", list.Main);
        await Settle(held[0], "LetIn");
        await Settle(held[1], "SetAside");

        var record = await db.For<DailyRecord>(Manager, Act.See).SingleAsync();
        Assert.Equal((worker.Id, held[0].ArrivedAt), (record.AuthorId, record.WrittenAt));
        Assert.Equal(
            [Settled.LetIn, Settled.SetAside],
            await db.HeldFor(Manager).OrderBy(h => h.Id).Select(h => h.Settled!.Value).ToListAsync()
        );
        Assert.Equal(["held", "held"], (await Post($"[{first},{second}]", visitor)).Outcomes);
        Assert.Equal(Outcome.Sound, _site.Database.Verify().Outcome);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/arrivals")).Status);
    }

    private async Task Settle(HeldArrival held, string how)
    {
        var page = await _manager.Get($"/arrivals/{held.Id}");
        var refused = await _manager.Send(page, "main form", Of(("How", how), ("Why", "")));
        Assert.Contains("Write why.", refused.Main);
        await _manager.Send(refused, "main form", Of(("How", how), ("Why", "She was there that day.")));
    }

    private Actor Manager => _site.World.Manager with { Now = _site.World.Clock.Now };

    private Guid NewId() => Ids.New(_site.World.Clock.Now);

    private string Body(string happenedAt) =>
        $$"""{"id":"{{NewId()}}","person":"{{_maya.Id}}","happenedAt":"{{happenedAt}}","mood":4}""";

    private async Task<Answered> Post(
        string body,
        Visitor? by = null,
        bool header = true,
        string type = "application/json"
    )
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_site.Address}/api/records")
        {
            Content = content,
        };
        // What is too large is answered before it is sent.
        request.Headers.ExpectContinue = body.Length > 1024 * 1024;
        if (header)
        {
            request.Headers.Add("X-Goldthread", "1");
        }

        using var answer = await (by ?? _manager).Ask(request);
        return new Answered(answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed record Answered(HttpStatusCode Status, string Text)
    {
        private List<JsonElement> All =>
            [.. JsonDocument.Parse(Text).RootElement.GetProperty("answers").EnumerateArray()];

        public IReadOnlyList<string> Outcomes => All.ConvertAll(a => a.GetProperty("outcome").GetString()!);

        public IReadOnlyList<(string Field, string Sentence)> Problems =>
            [
                .. All.SelectMany(a => a.GetProperty("problems").EnumerateArray())
                    .Select(p => (p.GetProperty("field").GetString()!, p.GetProperty("sentence").GetString()!)),
            ];
    }
}
