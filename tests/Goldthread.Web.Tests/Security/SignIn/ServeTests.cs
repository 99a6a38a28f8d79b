using System.Net;
using Goldthread.TestKit;
using Goldthread.Web.Commands;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>A real provider is served safely or not at all.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task Without_sealed_keys_it_does_not_start_and_makes_nothing()
    {
        using var folder = new TempFolder();
        var path = folder.File("care.db");
        var setting = new Setting(new Goldthread.Storage.SqliteDatabase(path), TimeProvider.System, Pretend: false);

        var refused = Assert.Throws<CannotServe>(() => GoldthreadApp.Build(setting, "http://127.0.0.1:0"));

        Assert.Contains("does not start with unprotected keys", refused.Message);
        Assert.Contains("make-keys", refused.Message);
        Assert.Contains("openssl", refused.Message);
        Assert.False(File.Exists(path));
        await Task.CompletedTask;
    }

    [OnFilesFact("It serves a copy of the file; the keys are looked at in the same way.")]
    public async Task With_another_certificate_than_the_keys_were_sealed_with_it_does_not_start_and_with_both_it_does()
    {
        await using var world = await World.Begin();
        await using (var first = await Site.Open(world, pretend: false))
        {
            using var visitor = first.Stranger();
            await visitor.Get("/sign-in");
            using var file = world.Database.Connect();
            var xml = (string)file.Value("SELECT xml FROM data_key LIMIT 1")!;
            Assert.Contains("EncryptedData", xml);
            Assert.DoesNotContain("<masterKey", xml);
            using var other = KeyCertificates.Make(TimeProvider.System.GetUtcNow());
            var setting = new Setting(world.Database.Database, world.Clock, Pretend: false);
            var copy = world.Database.Path + ".copy";
            await world.Database.CopyTo(copy);
            var copied = setting with { Database = new Goldthread.Storage.SqliteDatabase(copy) };

            var refused = Assert.Throws<CannotServe>(() =>
                GoldthreadApp.Build(
                    copied with
                    {
                        Serving = new Serving { KeyCertificates = [other] },
                    },
                    "http://127.0.0.1:0"
                )
            );
            Assert.Contains("sealed with another certificate", refused.Message);
            await using var app = GoldthreadApp.Build(
                copied with
                {
                    Serving = new Serving { KeyCertificates = [other, TestCertificates.Keys] },
                },
                "http://127.0.0.1:0"
            );
        }
    }

    [Fact]
    public async Task Over_https_cookies_belong_to_this_host_alone_and_browsers_are_told_to_stay_with_https()
    {
        await using var site = await Https();
        using var visitor = site.Stranger();

        var door = await visitor.Get("/sign-in");
        Assert.Equal(
            "max-age=31536000; includeSubDomains",
            Assert.Single(door.Response.Headers.GetValues("Strict-Transport-Security"))
        );
        var (inside, secret) = await site.WithPassword(site.World.Manager);
        inside.Dispose();
        var page = await visitor.Write(Door.NameOf(site.World.Manager), Door.Password);
        site.World.Clock.Advance(TimeSpan.FromSeconds(30));
        var answer = await visitor.Code(page, site.CodeOf(secret));

        Assert.True(Door.IsIn(answer));
        foreach (var name in new[] { "__Host-goldthread", "__Host-goldthread-form" })
        {
            Assert.NotNull(visitor.Cookie(name));
        }

        var set = door.Response.Headers.GetValues("Set-Cookie").ToList();
        Assert.All(
            set,
            c =>
            {
                Assert.StartsWith("__Host-", c);
                Assert.Contains("; secure", c, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; httponly", c, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; path=/", c, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("domain=", c, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    [Fact]
    public async Task Passkeys_work_over_https()
    {
        await using var site = await Https();
        var (first, passkey) = await site.WithPasskey(site.World.Manager);
        first.Dispose();
        using var visitor = site.Stranger();

        Assert.True(Door.IsIn(await visitor.Show(await visitor.Get("/sign-in"), passkey)));
        passkey.Dispose();
    }

    [Fact]
    public async Task It_answers_to_its_own_name_alone()
    {
        await using var site = await Site.Open(pretend: false);
        using var visitor = site.Stranger();
        foreach (var host in new[] { "evil.example", "localhost.evil.example", "care.example.org" })
        {
            visitor.Say("Host", host);
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Get("/sign-in")).Status);
        }
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.UnprocessableEntity)]
    [InlineData("none", HttpStatusCode.UnprocessableEntity)]
    public async Task What_another_site_sends_in_somebodys_name_is_refused(string from, HttpStatusCode status)
    {
        await using var site = await Site.Open(pretend: false);
        using var visitor = site.Stranger();
        var door = await visitor.Get("/sign-in");
        visitor.Say("Sec-Fetch-Site", from);

        var answer = await visitor.Send(door, Door.PasswordForm);

        Assert.Equal(status, answer.Status);
        if (status == HttpStatusCode.Forbidden)
        {
            Assert.Equal("This came from another site", answer.Heading);
        }
    }

    [Fact]
    public async Task A_form_without_its_mark_is_refused()
    {
        await using var site = await Site.Open(pretend: false);
        using var visitor = site.Stranger();
        await visitor.Get("/sign-in");

        var answer = await visitor.Post(
            "/sign-in",
            [new("SignInName", Door.NameOf(site.World.Manager)), new("Password", Door.Password)]
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Behind_a_proxy_only_that_proxys_word_is_taken()
    {
        await using var named = await Site.Open(
            pretend: false,
            change: s =>
                s with
                {
                    Serving = s.Serving with { Https = true, Proxies = [IPAddress.Loopback, IPAddress.IPv6Loopback] },
                }
        );
        using var through = named.Stranger();
        through.Say("X-Forwarded-Proto", "https");
        through.Say("X-Forwarded-For", "203.0.113.9");
        Assert.Equal(HttpStatusCode.OK, (await through.Get("/sign-in")).Status);

        await using var other = await Site.Open(
            pretend: false,
            change: s => s with { Serving = s.Serving with { Https = true, Proxies = [IPAddress.Parse("10.0.0.1")] } }
        );
        using var liar = other.Stranger();
        liar.Say("X-Forwarded-Proto", "https");
        var answer = await liar.Post("/sign-in", []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Health_says_whether_it_can_work_and_nothing_of_anybody()
    {
        await using var site = await Site.Open(await World.Begin(new TestDatabase(ofItsOwn: true)), pretend: false);
        using var watcher = site.Stranger();

        Assert.Equal("alive", await Body(watcher, "/health/live"));
        Assert.Equal("ready", await Body(watcher, "/health/ready"));
        using (var file = site.Database.ConnectToHarm())
        {
            file.Run("DROP TABLE device_person; DROP TABLE device");
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await watcher.Get("/health/ready")).Status);
        Assert.Equal("alive", await Body(watcher, "/health/live"));
    }

    [Theory]
    [InlineData("http://0.0.0.0:80", "localhost", "unsealed")]
    [InlineData("http://192.168.1.4:80", "care.example.org", "unsealed")]
    [InlineData("https://0.0.0.0:443", "localhost", "--name")]
    [InlineData("https://0.0.0.0:443", "192.168.1.4", "--name")]
    [InlineData("https://0.0.0.0:443", "care.example.org", "--certificate")]
    [InlineData("ftp://0.0.0.0", "care.example.org", "no address to listen on")]
    public void What_would_not_be_safe_is_refused_with_what_to_do(string urls, string name, string says)
    {
        var words = new ServeWords(urls, name, null, null, [], []);

        Assert.Contains(says, Assert.Throws<CannotServe>(words.Read).Message);
    }

    [Fact]
    public void On_this_machine_alone_or_behind_a_named_proxy_it_needs_no_certificate()
    {
        Assert.False(new ServeWords("http://127.0.0.1:5080", "localhost", null, null, [], []).Read().Https);
        var behind = new ServeWords("http://0.0.0.0:5080", "care.example.org", null, null, ["10.0.0.1"], []).Read();
        Assert.True(behind.Https);
        Assert.Equal([IPAddress.Parse("10.0.0.1")], behind.Proxies);
        var wrong = new ServeWords("http://0.0.0.0:5080", "care.example.org", null, null, ["proxy"], []);
        Assert.Contains("no address of a proxy", Assert.Throws<CannotServe>(wrong.Read).Message);
    }

    [Fact]
    public void A_keys_certificate_is_read_again_from_its_file()
    {
        using var folder = new TempFolder();
        var path = folder.File("goldthread-keys.pem");
        File.WriteAllText(path, KeyCertificates.Text(TestCertificates.Keys));

        Assert.Equal(TestCertificates.Keys.Thumbprint, KeyCertificates.Read(path, null).Thumbprint);
        File.WriteAllText(path, TestCertificates.Keys.ExportCertificatePem());
        Assert.Throws<CannotServe>(() => KeyCertificates.Read(path, null));
        Assert.Throws<CannotServe>(() => KeyCertificates.Read(folder.File("not-there.pem"), null));
    }

    [Fact]
    public async Task A_place_that_something_else_listens_at_is_told_in_one_sentence()
    {
        await using var site = await Site.OpenEmpty();
        var taken = site
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        using var folder = new TempFolder();
        var setting = new Setting(
            new Goldthread.Storage.SqliteDatabase(folder.File("care.db")),
            TimeProvider.System,
            Pretend: false
        )
        {
            Serving = new Serving { KeyCertificates = [TestCertificates.Keys] },
        };
        await using var app = GoldthreadApp.Build(setting, taken);

        var refused = await Assert.ThrowsAsync<CannotServe>(() => ServeCommand.Start(app, taken));

        Assert.Contains("Something else listens", refused.Message);
    }

    private static Task<Site> Https() =>
        Site.Open(
            pretend: false,
            change: s => s with { Serving = s.Serving with { Https = true, Certificate = TestCertificates.Server } }
        );

    private static async Task<string> Body(Visitor visitor, string path)
    {
        using var response = await visitor.Wire(path);
        return await response.Content.ReadAsStringAsync();
    }
}
