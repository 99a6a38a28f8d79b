using System.Net;
using AngleSharp.Dom;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>What tests of the door do again and again, through its pages alone.</summary>
internal static class Door
{
    public const string Password = "lantern orchard tuesday kettle";
    public const string PasswordForm = "form[action='/sign-in']";
    public const string PasskeyForm = "form[data-passkey]";

    /// <summary>Makes an account and opens its link, up to where a way in is chosen.</summary>
    public static async Task<(Visitor Visitor, Answer Page)> Welcome(this Site site, Actor who)
    {
        var subject = new Subject(who.Kind, who.Id);
        var token = await site.With((Invitations i) => i.Make(subject, NameOf(who), site.World.Manager.Id));
        return await site.Open(token);
    }

    /// <summary>Opens a link and presses its button.</summary>
    public static async Task<(Visitor Visitor, Answer Page)> Open(this Site site, Secret token)
    {
        var visitor = site.Stranger();
        var hello = await visitor.Get($"/welcome/{token.Text}");
        return (visitor, await visitor.Send(hello));
    }

    /// <summary>What somebody signs in with.</summary>
    public static string NameOf(Actor who) => $"{who.Name.Replace(' ', '.')}@larch.example";

    /// <summary>Chooses a password and an app; gives the app's secret, and whoever is in now.</summary>
    public static async Task<(Visitor Visitor, string Secret)> WithPassword(this Site site, Actor who)
    {
        var (visitor, page) = await site.Welcome(who);
        var secret = SecretOn(page);
        var inside = await visitor.Send(
            page,
            "form[action='/way-in']",
            Fields.Of(("NewPassword", Password), ("NewCode", site.CodeOf(secret)))
        );
        Assert.Equal(HttpStatusCode.OK, inside.Status);
        Assert.Equal("/", inside.Path);
        return (visitor, secret);
    }

    /// <summary>Chooses a passkey; gives it, and whoever is in now.</summary>
    public static async Task<(Visitor Visitor, SoftPasskey Passkey)> WithPasskey(this Site site, Actor who)
    {
        var (visitor, page) = await site.Welcome(who);
        var passkey = new SoftPasskey(site.Address);
        var inside = await visitor.Make(page, passkey);
        Assert.Equal(HttpStatusCode.OK, inside.Status);
        return (visitor, passkey);
    }

    /// <summary>Answers the question of a page by making a passkey.</summary>
    public static Task<Answer> Make(this Visitor visitor, Answer page, SoftPasskey passkey) =>
        visitor.Send(page, PasskeyForm, Fields.Of(("Credential", passkey.Make(OptionsOn(page)))));

    /// <summary>Answers the question of a page with a passkey.</summary>
    public static Task<Answer> Show(this Visitor visitor, Answer page, SoftPasskey passkey) =>
        visitor.Send(page, PasskeyForm, Fields.Of(("Credential", passkey.Answer(OptionsOn(page)))));

    /// <summary>Writes a name and a password at the door.</summary>
    public static async Task<Answer> Write(
        this Visitor visitor,
        string name,
        string password,
        string at = "/sign-in"
    ) =>
        await visitor.Send(
            await visitor.Get(at),
            PasswordForm,
            Fields.Of(("SignInName", name), ("Password", password))
        );

    /// <summary>Writes the code that the app shows now, on the page that asks for it.</summary>
    public static Task<Answer> Code(this Visitor visitor, Answer page, string code) =>
        visitor.Send(page, "form[action='/sign-in/code']", Fields.Of(("Code", code)));

    /// <summary>Comes in with a password and a code that was not used yet.</summary>
    public static async Task<Answer> SignIn(this Site site, Visitor visitor, Actor who, string secret)
    {
        site.World.Clock.Advance(TimeSpan.FromSeconds(30));
        return await visitor.Code(await visitor.Write(NameOf(who), Password), site.CodeOf(secret));
    }

    /// <summary>The letters that the page shows for typing into an app.</summary>
    public static string SecretOn(Answer page) =>
        page.Html.QuerySelector(".letters")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What an app with this secret shows now.</summary>
    public static string CodeOf(this Site site, string secret) => AppOnPhone.Shows(secret, site.Database.Clock.Now);

    public static string OptionsOn(Answer page) =>
        page.Html.QuerySelector("input[name=Options]")!.GetAttribute("value")!;

    public static bool IsIn(Answer page) => page.Heading.StartsWith("Hello, ", StringComparison.Ordinal);
}
