using System.Net;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>A password and a code: the way in for who has no passkey.</summary>
public sealed class PasswordTests : IAsyncLifetime
{
    private Site _site = null!;

    private Actor Rowan => _site.World.Manager;

    public async Task InitializeAsync() => _site = await Site.Open(pretend: false);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_name_a_password_and_a_code_lead_to_the_first_page()
    {
        var (first, secret) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var inside = await _site.SignIn(visitor, Rowan, secret);

        Assert.Equal("Hello, Rowan", inside.Heading);
        Assert.Equal("/", inside.Path);
    }

    [Fact]
    public async Task The_code_is_asked_for_in_the_answer_to_the_password_without_a_request_more()
    {
        var (first, _) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var code = await visitor.Write(Door.NameOf(Rowan), Door.Password);

        Assert.Equal(("/sign-in", HttpStatusCode.OK), (code.Path, code.Status));
        Assert.Equal("The code from your app", code.Heading);
    }

    [Fact]
    public async Task After_a_wrong_password_nobody_is_told_that_it_was_kept()
    {
        using var visitor = _site.Stranger();

        var wrong = await visitor.Write(Door.NameOf(Rowan), "not the right one at all");

        Assert.Contains("Only a password has to be written again", wrong.Main);
        Assert.DoesNotContain("Everything you wrote is kept", wrong.Main);
    }

    [Fact]
    public async Task The_name_may_be_written_in_small_or_large_letters()
    {
        var (first, _) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var code = await visitor.Write($" {Door.NameOf(Rowan).ToUpperInvariant()} ", Door.Password);

        Assert.Equal("The code from your app", code.Heading);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var (first, _) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var wrong = await visitor.Write(Door.NameOf(Rowan), "not the right one at all");
        var unknown = await visitor.Write("nobody@larch.example", "not the right one at all");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal(wrong.Summary, unknown.Summary);
        Assert.Contains("The name or the password is not right", Assert.Single(unknown.Summary).Sentence);
        Assert.Equal("/sign-in", (await visitor.Get("/people")).Path.Split('?')[0]);
    }

    [Fact]
    public async Task A_password_alone_opens_nothing()
    {
        var (first, _) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        await visitor.Write(Door.NameOf(Rowan), Door.Password);

        Assert.Equal("Sign in", (await visitor.Get("/")).Heading);
        Assert.Null(visitor.Cookie("goldthread"));
    }

    [Fact]
    public async Task The_page_for_the_code_leads_back_without_a_password_and_after_five_minutes()
    {
        var (first, secret) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        Assert.Equal("Sign in", (await visitor.Get("/sign-in/code")).Heading);

        var code = await visitor.Write(Door.NameOf(Rowan), Door.Password);
        _site.World.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("Sign in", (await visitor.Code(code, _site.CodeOf(secret))).Heading);
    }

    [Fact]
    public async Task A_code_works_once_and_no_older_one_after_it()
    {
        var (first, secret) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        using var thief = _site.Stranger();
        _site.World.Clock.Advance(TimeSpan.FromMinutes(2));
        var older = _site.CodeOf(secret);
        _site.World.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = _site.CodeOf(secret);
        Assert.True(Door.IsIn(await visitor.Code(await visitor.Write(Door.NameOf(Rowan), Door.Password), code)));

        foreach (var used in new[] { code, older })
        {
            var again = await thief.Code(await thief.Write(Door.NameOf(Rowan), Door.Password), used);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
            Assert.Contains("used already", again.Problem("Code"));
        }
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_a_quarter_of_an_hour()
    {
        var (first, secret) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var guesser = _site.Stranger();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity,
                (await guesser.Write(Door.NameOf(Rowan), $"a wrong guess {i}")).Status
            );
        }

        using var elsewhere = _site.Stranger();
        var waits = await elsewhere.Write(Door.NameOf(Rowan), Door.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, waits.Status);
        Assert.Contains("Wait a quarter of an hour", Assert.Single(waits.Summary).Sentence);
        var unknown = await TryOften("nobody@larch.example");
        Assert.Equal(HttpStatusCode.TooManyRequests, unknown.Status);

        _site.World.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.True(Door.IsIn(await _site.SignIn(elsewhere, Rowan, secret)));
    }

    [Fact]
    public async Task Many_guesses_at_once_are_no_way_round_the_limit()
    {
        var (first, _) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var guesser = _site.Stranger();
        var page = await guesser.Get("/sign-in");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    guesser.Send(
                        page,
                        Door.PasswordForm,
                        Fields.Of(("SignInName", Door.NameOf(Rowan)), ("Password", $"guess {i} of a dozen"))
                    )
                )
        );

        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(7, answers.Count(a => a.Status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Five_wrong_codes_and_the_code_waits_too()
    {
        var (first, secret) = await _site.WithPassword(Rowan);
        first.Dispose();
        using var guesser = _site.Stranger();
        _site.World.Clock.Advance(TimeSpan.FromMinutes(1));
        var page = await guesser.Write(Door.NameOf(Rowan), Door.Password);
        for (var i = 0; i < 5; i++)
        {
            await guesser.Code(page, "000000");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await guesser.Code(page, _site.CodeOf(secret))).Status);
    }

    [Fact]
    public async Task One_address_that_guesses_at_many_names_is_held_up()
    {
        using var guesser = _site.Stranger();
        var page = await guesser.Get("/sign-in");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 31; i++)
        {
            var typed = Fields.Of(("SignInName", $"worker{i}@larch.example"), ("Password", "the same for all of them"));
            answers.Add((await guesser.Send(page, Door.PasswordForm, typed)).Status);
        }

        Assert.All(answers.Take(30), s => Assert.Equal(HttpStatusCode.UnprocessableEntity, s));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[30]);
    }

    [Theory]
    [InlineData("kettle", "at least 8 characters")]
    [InlineData("password1", "Many people have used this one")]
    [InlineData("Sunshine2024!", "Many people have used this one")]
    [InlineData("qwertyuiop", "Many people have used this one")]
    [InlineData("aaaaaaaaaaaa", "Many people have used this one")]
    [InlineData("RowanHale1", "made of names")]
    [InlineData("goldthread123", "made of names")]
    [InlineData("larchcare2026", "made of names")]
    public async Task A_password_that_is_guessed_first_is_refused_with_a_reason(string password, string why)
    {
        var (visitor, page) = await _site.Welcome(Rowan);

        var again = await visitor.Send(
            page,
            "form[action='/way-in']",
            Fields.Of(("NewPassword", password), ("NewCode", _site.CodeOf(Door.SecretOn(page))))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(why, again.Problem("NewPassword"));
        Assert.Equal(Door.SecretOn(page), Door.SecretOn(again));
        Assert.False(await _site.With((SignInDb db) => db.Accounts.AnyAsync(a => a.PasswordHash != null)));
        visitor.Dispose();
    }

    [Theory]
    [InlineData("blue hens wander")]
    [InlineData("ünïcødé is wéll ☃")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_password_may_hold_anything(string password)
    {
        var (visitor, page) = await _site.Welcome(Rowan);
        var secret = Door.SecretOn(page);
        var typed = Fields.Of(("NewPassword", password), ("NewCode", _site.CodeOf(secret)));
        await visitor.Send(page, "form[action='/way-in']", typed);
        visitor.Dispose();
        _site.World.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = _site.Stranger();

        var inside = await later.Code(await later.Write(Door.NameOf(Rowan), password), _site.CodeOf(secret));

        Assert.True(Door.IsIn(inside));
    }

    [Fact]
    public async Task A_password_is_kept_slow_and_an_apps_secret_sealed()
    {
        var (visitor, secret) = await _site.WithPassword(Rowan);
        visitor.Dispose();

        var account = await _site.With((SignInDb db) => db.Accounts.SingleAsync());

        var hash = Convert.FromBase64String(account.PasswordHash!);
        Assert.Equal(1, hash[0]);
        Assert.Equal(2, hash[4]);
        Assert.True(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)) >= 210_000);
        Assert.DoesNotContain(secret, account.AppSecret);
        Assert.StartsWith("CfDJ8", account.AppSecret);
    }

    private async Task<Answer> TryOften(string name)
    {
        using var guesser = _site.Stranger();
        Answer last = null!;
        for (var i = 0; i < 6; i++)
        {
            last = await guesser.Write(name, "a wrong guess again");
        }

        return last;
    }
}
