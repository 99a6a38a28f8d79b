using System.Net;
using Goldthread.Evidence;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Api;

/// <summary>The keys of other systems: made, shown once, used, and ended.</summary>
public sealed class KeysTests : IAsyncLifetime
{
    private const int Most = 20;

    private static readonly IReadOnlyDictionary<string, string?> Filled = Fields
        .Of(("Name", "Sensor hub"), ("Purpose", "Readings at night."), ("MaySee", "true"))
        .With(Fields.Day("EndsOn", "1", "3", "2026"));

    private Site _site = null!;

    private World World => _site.World;

    public async Task InitializeAsync()
    {
        _site = await Site.Open(pretend: false, change: s => s with { RequestsPerKey = Most });
        await World.LetSetUp(World.Manager);
        await World.AddPerson();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_key_is_shown_once_opens_what_it_is_for_and_is_ended_by_one_button()
    {
        using var manager = await _site.As(World.Manager);

        var made = await manager.Send(await manager.Get("/keys/new"), typed: Filled);
        var text = made.Html.QuerySelector(".card .letters")!.TextContent;
        var later = await manager.Get(made.Path);
        using var caller = new Caller(_site.Address, text);
        var before = await caller.Get("/api/people");
        var ended = await manager.Send(await manager.Get(made.Path), button: "End this key");
        var after = await caller.Get("/api/people");

        Assert.StartsWith("gt_", text);
        Assert.Equal("Sensor hub", made.Heading);
        Assert.DoesNotContain(text, later.Html.DocumentElement.TextContent);
        Assert.Contains(text[..9], later.Main);
        Assert.Single(before.Items);
        Assert.Equal("Ended. The key of Sensor hub opens nothing from now on.", ended.Notice);
        Assert.Equal(HttpStatusCode.Unauthorized, after.Status);
        Assert.Contains("opens nothing", (await manager.Get(made.Path)).Main);
        Assert.DoesNotContain(text, (await manager.Get("/keys")).Html.DocumentElement.TextContent);
    }

    [Fact]
    public async Task No_key_and_no_piece_of_one_is_in_the_database_in_clear()
    {
        using var manager = await _site.As(World.Manager);
        var made = await manager.Send(await manager.Get("/keys/new"), typed: Filled);
        var text = made.Html.QuerySelector(".card .letters")!.TextContent;

        await using var db = World.Read();
        var key = await db.Systems().SingleAsync();

        Assert.Equal(SystemKey.HashOf(text), key.Hash);
        Assert.Equal(text[..9], key.Prefix);
        Assert.Equal(3 + 6 + 1 + 43, text.Length);
    }

    [Fact]
    public async Task Keys_are_for_who_sets_the_provider_up_and_has_just_shown_that_it_is_them()
    {
        var (key, _) = await World.MakeKey();
        var paths = new[] { "/keys", "/keys/new", $"/keys/{key.Id}" };
        var other = await World.Hire("Lena Frost", Job.RegisteredManager);
        await World.LetManage(other, World.Home);
        using var lena = await _site.As(other);
        using var manager = await _site.As(World.Manager);

        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await lena.Get(path)).Status);
            Assert.Equal(path, (await manager.Get(path)).Path);
        }

        World.Clock.Advance(TimeSpan.FromMinutes(10));
        foreach (var path in paths)
        {
            Assert.Equal("Confirm that it is you", (await manager.Get(path)).Heading);
        }
    }

    [Fact]
    public async Task Unknown_ended_and_expired_keys_and_what_is_no_key_get_the_same_answer()
    {
        var (ended, endedText) = await World.MakeKey("Ended");
        var (_, expiredText) = await World.MakeKey("Expired");
        await World.EndKey(ended);
        World.Clock.Advance(TimeSpan.FromDays(91));
        var answers = new List<Reply>();
        foreach (var key in new[] { endedText, expiredText, "gt_abcdef_unknown", new string('a', 5_000) })
        {
            using var caller = new Caller(_site.Address, key);
            answers.Add(await caller.Get("/api/people"));
        }

        foreach (
            var header in new[]
            {
                "Bearer",
                "Bearer ",
                "Basic Z3Q6Z3Q=",
                "gt_abcdef",
                "Bearer a b",
                "Bearer x, Bearer y",
            }
        )
        {
            using var caller = new Caller(_site.Address).Saying("Authorization", header);
            answers.Add(await caller.Get("/api/people"));
        }

        Assert.All(
            answers,
            a =>
            {
                Assert.Equal(HttpStatusCode.Unauthorized, a.Status);
                Assert.Equal("Bearer", a.Header("WWW-Authenticate"));
                Assert.Equal(answers[0].Text, a.Text);
            }
        );
    }

    [Fact]
    public async Task A_key_in_the_address_or_in_a_cookie_is_no_key()
    {
        var (_, text) = await World.MakeKey();
        using var caller = new Caller(_site.Address);

        foreach (var name in new[] { "key", "access_token", "authorization" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await caller.Get($"/api/people?{name}={text}")).Status);
        }

        using var cookie = new Caller(_site.Address).Saying("Cookie", $"goldthread-session={text}; key={text}");
        Assert.Equal(HttpStatusCode.Unauthorized, (await cookie.Get("/api/people")).Status);
    }

    [Fact]
    public async Task A_key_that_opens_nothing_is_not_helped_out_by_a_session_beside_it_nor_the_other_way_round()
    {
        using var manager = await _site.As(World.Manager);
        Assert.Equal(HttpStatusCode.OK, (await manager.Get("/api/people")).Status);
        manager.Say("Authorization", "Bearer gt_abcdef_unknown");
        Assert.Equal(HttpStatusCode.Unauthorized, (await manager.Get("/api/people")).Status);

        var (_, recording) = await World.MakeKey(see: false);
        manager.Say("Authorization", $"Bearer {recording}");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get("/api/people")).Status);
    }

    [Fact]
    public async Task A_key_opens_no_page()
    {
        var (_, text) = await World.MakeKey();
        using var system = _site.Stranger();
        system.Say("Authorization", $"Bearer {text}");

        foreach (var path in new[] { "/people", "/staff", "/account", "/keys", "/help/api", "/outcomes" })
        {
            Assert.StartsWith("/sign-in", (await system.Get(path)).Path);
        }
    }

    [Fact]
    public async Task What_a_key_does_is_told_with_its_name_in_the_history_on_its_page_and_in_the_security_log()
    {
        var maya = await World.AddPerson("Maya Reed");
        var (key, text) = await World.MakeKey("Night sensors");
        using var caller = new Caller(_site.Address, text);
        await caller.Get("/api/people");
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        await caller.Get("/api/people");
        World.Clock.Advance(TimeSpan.FromHours(2));
        await caller.Get("/api/people");
        var hub = (await World.SystemOf(text))!;
        await World.Make(hub, maya, Act.Record, (c, p) => DailyRecord.Write(c, p, Typed.Record(c.At)));
        using var manager = await _site.As(World.Manager);

        var history = await manager.Get($"/people/{maya.Id}/history");
        var records = await manager.Get($"/people/{maya.Id}/records");
        var page = await manager.Get($"/keys/{key.Id}");

        Assert.Contains("Night sensors", history.Main);
        Assert.Contains("recorded support", history.Main);
        Assert.Contains("Night sensors", records.Main);
        Assert.Contains("12:02", page.Main);
        var used = await _site.With(
            (SignInDb db) => db.Events.Where(e => e.KeyId == key.Id && e.What == Happened.KeyUsed).CountAsync()
        );
        Assert.Equal(2, used);
        Assert.Equal(World.Clock.Now, await _site.With((KeyUses uses) => uses.LastOf(key.Id)));
    }

    [Fact]
    public async Task Whoever_asks_too_often_waits_and_nobody_else_does()
    {
        var (key, text) = await World.MakeKey("Eager");
        using var eager = new Caller(_site.Address, text);
        using var calm = new Caller(_site.Address, (await World.MakeKey("Calm")).Text);
        for (var n = 0; n < Most; n++)
        {
            Assert.Equal(HttpStatusCode.OK, (await eager.Get("/api/people")).Status);
        }

        World.Clock.Advance(TimeSpan.FromSeconds(20));
        var tooMany = await eager.Get("/api/people");
        await eager.Get("/api/people");

        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.Status);
        Assert.Equal("40", tooMany.Header("Retry-After"));
        Assert.Contains("Retry-After", tooMany.Detail);
        Assert.Equal(HttpStatusCode.OK, (await calm.Get("/api/people")).Status);
        var noted = await _site.With(
            (SignInDb db) => db.Events.CountAsync(e => e.KeyId == key.Id && e.What == Happened.KeyTooMany)
        );
        Assert.Equal(1, noted);
        World.Clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(HttpStatusCode.OK, (await eager.Get("/api/people")).Status);
    }

    [Fact]
    public async Task A_key_made_by_a_form_sent_twice_is_one_key_and_the_one_that_was_shown()
    {
        using var manager = await _site.As(World.Manager);
        var (target, fields) = Visitor.Filled(await manager.Get("/keys/new"), typed: Filled);

        var first = await manager.Post(target, fields);
        var second = await manager.Post(target, fields);

        var text = first.Html.QuerySelector(".card .letters")!.TextContent;
        Assert.Null(second.Html.QuerySelector(".card .letters"));
        Assert.Equal(first.Path, second.Path);
        Assert.NotNull(await World.SystemOf(text));
        Assert.Equal(1, await World.Count<SystemKey>());
    }

    [Fact]
    public async Task No_key_is_ever_in_the_log()
    {
        var log = new LogLines();
        await using var site = await Site.Open(pretend: false, change: s => s with { AlsoLogsTo = log });
        await site.World.LetSetUp(site.World.Manager);
        using var manager = await site.As(site.World.Manager);
        var made = await manager.Send(await manager.Get("/keys/new"), typed: Filled);
        var text = made.Html.QuerySelector(".card .letters")!.TextContent;
        using var caller = new Caller(site.Address, text);
        await caller.Get("/api/people?search=Okafor");
        await manager.Send(await manager.Get(made.Path), button: "End this key");

        Assert.Contains(log.All, l => l.Contains(Happened.KeyUsed, StringComparison.Ordinal));
        Assert.Contains(log.All, l => l.Contains(Happened.KeyMade, StringComparison.Ordinal));
        Assert.Contains(log.All, l => l.Contains(Happened.KeyEnded, StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, l => l.Contains(text[10..], StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, l => l.Contains("Sensor hub", StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, l => l.Contains("Okafor", StringComparison.Ordinal));
    }
}
