using System.Net;
using System.Text.RegularExpressions;
using Goldthread.TestKit;
using Goldthread.Web.Security;

namespace Goldthread.Web.Tests.Api;

/// <summary>Whatever is asked, the answer is whole, safe, and says what to do.</summary>
public sealed class HostileTests(Household household) : IClassFixture<Household>
{
    private static readonly string[] Corpus =
    [
        "",
        " ",
        "'",
        "' OR 1=1 --",
        "\"; DROP TABLE person; --",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "../../etc/passwd",
        "%",
        "_",
        "\\",
        "\0",
        "\r\nSet-Cookie: a=b",
        "\u202Egnp.exe",
        "نور حسین",
        "🫖",
        "null",
        "NaN",
        "-1",
        "0",
        "201",
        "99999999999999999999",
        "1e3",
        "٣",
        "0x10",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
        "2026-1-1",
        "00000000-0000-0000-0000-000000000000",
        "{00000000-0000-0000-0000-000000000000}",
        "9223372036854775807.00000000000000000000000000000000",
        "-5.00000000000000000000000000000000",
        "400000000000000000.00000000000000000000000000000000",
        "7399340.00000000000000000000000000000000",
        "0.ffffffffffffffffffffffffffffffff",
        new('ŵ', 101),
        new('a', 4_000),
    ];

    private static readonly string[] Names =
    [
        "search",
        "service",
        "goal",
        "from",
        "to",
        "after",
        "limit",
        "Limit",
        "select",
        "__proto__",
        "limit[]",
        "a.b",
    ];

    private World World => household.World;

    [Fact]
    public async Task Anything_after_the_question_mark_is_answered_or_refused_in_words()
    {
        using var caller = await Caller();
        var asked = 0;
        foreach (var path in Paths())
        {
            foreach (var name in Names)
            {
                foreach (var value in Corpus)
                {
                    asked++;
                    var reply = await caller.Get($"{path}?{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
                    AssertWhole(reply, $"{path}?{name}={value}");
                }
            }
        }

        Assert.True(asked > 3_000);
    }

    [Fact]
    public async Task What_an_address_does_not_take_is_refused_by_its_name()
    {
        using var caller = await Caller();
        foreach (var path in Paths())
        {
            var reply = await caller.Get($"{path}?colour=blue");

            Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
            Assert.Equal("colour", reply.Json.GetProperty("problems")[0].GetProperty("name").GetString());
            Assert.StartsWith("“colour”: ", reply.Detail);
        }
    }

    [Fact]
    public async Task What_is_said_twice_is_refused()
    {
        using var caller = await Caller();

        var reply = await caller.Get("/api/people?limit=1&limit=200");

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("“limit”: Say it once.", reply.Detail);
    }

    [Fact]
    public async Task Addresses_that_are_made_up_are_not_found()
    {
        using var caller = await Caller();
        var maya = household.Maya.Person.Id;
        foreach (
            var path in new[]
            {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/people/nobody",
                "/api/people/../staff",
                $"/api/people/{Guid.Empty}",
                $"/api/people/{maya}/goals/{Guid.Empty}",
                $"/api/people/{maya}/goals/{household.Nour.Ids["goal"]}",
                $"/api/people/{maya}/records/{household.Nour.Ids["record"]}",
                $"/api/people/{maya}/records?goal={household.Nour.Ids["goal"]}",
                $"/api/people/{maya}/indicators/{household.Nour.Ids["indicator"]}/readings",
                $"/api/people/{household.Bo.Person.Id}",
                "/api/people/%2e%2e%2f",
            }
        )
        {
            var reply = await caller.Get(path);

            Assert.Equal(HttpStatusCode.NotFound, reply.Status);
            AssertWhole(reply, path);
        }
    }

    [Fact]
    public async Task What_is_not_for_a_key_is_answered_as_what_does_not_exist()
    {
        using var caller = await Caller();
        var missing = await caller.Get($"/api/people/{Guid.Empty}");
        var hidden = await caller.Get($"/api/people/{household.Bo.Person.Id}");

        Assert.Equal((missing.Status, missing.Text), (hidden.Status, hidden.Text));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("MERGE")]
    public async Task Nothing_is_changed_by_another_verb(string verb)
    {
        using var caller = await Caller();
        var before = await household.Changes();
        foreach (var path in Paths())
        {
            var reply = await caller.Send(
                new HttpMethod(verb),
                path,
                new StringContent("{}", null, "application/json")
            );

            Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.Status);
            AssertWhole(reply, path);
        }

        Assert.Equal(before, await household.Changes());
    }

    [Fact]
    public async Task What_changes_something_is_JSON_and_from_a_browser_says_that_it_is_ours()
    {
        using var caller = await Caller();
        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await caller.Post("/api/people", "a=b", "text/plain")).Status
        );
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await caller.Post("/api/people", "{}")).Status);

        var browser = await household.As(World.Manager);
        var cookie = string.Join("; ", browser.Cookies.GetAllCookies().Select(c => $"{c.Name}={c.Value}"));
        using var plain = new Caller(household.Site.Address).Saying("Cookie", cookie);
        using var own = new Caller(household.Site.Address).Saying("Cookie", cookie).Saying("X-Goldthread", "1");
        Assert.Equal(HttpStatusCode.OK, (await plain.Get("/api/people")).Status);
        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await plain.Post("/api/people", "a=b", "text/plain")).Status
        );
        var refused = await plain.Post("/api/people", "{}");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("X-Goldthread", refused.Detail);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await own.Post("/api/people", "{}")).Status);

        using var foreign = new Caller(household.Site.Address)
            .Saying("Cookie", cookie)
            .Saying("X-Goldthread", "1")
            .Saying("Sec-Fetch-Site", "cross-site");
        var other = await foreign.Post("/api/people", "{}");
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        AssertWhole(other, "cross-site");
    }

    [Fact]
    public async Task Every_address_asks_a_stranger_for_a_key()
    {
        using var stranger = new Caller(household.Site.Address);
        foreach (var path in Paths().Append("/api/openapi.json"))
        {
            var reply = await stranger.Get(path);

            Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
            AssertWhole(reply, path);
        }
    }

    [Fact]
    public async Task Every_answer_keeps_to_itself_and_is_kept_by_nobody()
    {
        using var caller = await Caller();
        using var stranger = new Caller(household.Site.Address);
        var replies = new List<Reply>
        {
            await caller.Get("/api/people"),
            await caller.Get("/api/openapi.json"),
            await caller.Get("/api/people?x=1"),
            await caller.Get("/api/nothing"),
            await caller.Post("/api/people", "{}"),
            await caller.Post("/api/people", "a", "text/plain"),
            await stranger.Get("/api/people"),
        };
        using var knowing = (await Caller()).Saying("If-None-Match", replies[0].Header("ETag"));
        replies.Add(await knowing.Get("/api/people"));
        Assert.Equal(HttpStatusCode.NotModified, replies[^1].Status);

        Assert.All(
            replies,
            r =>
            {
                Assert.True(r.Response.Headers.CacheControl!.NoStore);
                Assert.Equal("nosniff", r.Header("X-Content-Type-Options"));
                Assert.Equal("no-referrer", r.Header("Referrer-Policy"));
                Assert.StartsWith("default-src 'none'", r.Header("Content-Security-Policy"));
                Assert.Equal("", r.Header("Access-Control-Allow-Origin"));
                Assert.Equal("", r.Header("Server"));
            }
        );
    }

    [Fact]
    public async Task When_something_breaks_on_our_side_the_answer_says_so_and_nothing_of_what_broke()
    {
        await using var site = await Site.Open(await World.Begin(new TestDatabase(ofItsOwn: true)));
        var maya = await site.World.AddPerson();
        using var caller = new Caller(site.Address, (await site.World.MakeKey()).Text);
        using (var connection = site.World.Database.ConnectToHarm())
        {
            connection.Run(Engine.IsPostgres ? "DROP TABLE review CASCADE" : "DROP TABLE review");
        }

        var broken = await caller.Get($"/api/people/{maya.Id}/reviews");

        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Equal("Nothing was changed by this. Try again in a while.", broken.Detail);
        Assert.DoesNotContain("review", broken.Text, StringComparison.OrdinalIgnoreCase);
        Assert.True(broken.Response.Headers.CacheControl!.NoStore);
    }

    private static void AssertWhole(Reply reply, string asked)
    {
        var kind = reply.Response.Content.Headers.ContentType?.ToString();
        if (reply.Status == HttpStatusCode.OK)
        {
            Assert.Equal("application/json; charset=utf-8", kind);
            Assert.NotEqual(System.Text.Json.JsonValueKind.Undefined, reply.Json.ValueKind);
            return;
        }

        Assert.True((int)reply.Status is >= 400 and < 500, $"{asked}: {reply.Status}");
        Assert.Equal("application/problem+json", kind);
        Assert.Equal((int)reply.Status, reply.Json.GetProperty("status").GetInt32());
        Assert.EndsWith(".", reply.Detail);
        Assert.DoesNotContain("<", reply.Text);
    }

    private async Task<Caller> Caller() => new(household.Site.Address, (await World.MakeKey()).Text);

    // Every address that is read, as the application itself lists them, about Maya.
    private IReadOnlyList<string> Paths() =>
        [
            .. household
                .Site.Endpoints.Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is not null)
                .Select(e => e.RoutePattern.RawText!)
                .Where(p => p.StartsWith("/api/", StringComparison.Ordinal))
                .Select(p =>
                    Regex.Replace(
                        p,
                        @"\{(?<name>\w+)[^}]*\}",
                        m => household.Maya.Ids[m.Groups["name"].Value].ToString()
                    )
                )
                .Distinct(),
        ];
}
