using Goldthread.TestKit;
using Goldthread.Web.Jobs;
using Goldthread.Web.Tests.Forms;
using Goldthread.Web.Tests.Security.SignIn;

namespace Goldthread.Web.Tests.Today;

/// <summary>The first page of whoever has just set a provider up.</summary>
public sealed class BeginningTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_new_provider_is_told_how_to_begin_until_somebody_works_there_and_somebody_is_supported()
    {
        await using var site = await Site.OpenEmpty();
        using var judith = site.Stranger();
        using var passkey = new SoftPasskey(site.Address);

        var first = await SetUp(site, judith, passkey);
        Assert.Contains("Take your staff on", first.Main);
        Assert.Contains("Not started", first.Main);
        Assert.NotNull(first.Html.QuerySelector("main a[href='/people/new']"));

        var added = await judith.Get("/staff/new");
        await judith.Send(added, typed: Fields.Of(("Name", "Kit Marlow"), ("Job", "SupportWorker")));
        Assert.Contains("Done", (await judith.Get("/")).Main);
        var person = await judith.Get("/people/new");
        await judith.Send(person, typed: Fields.Of(("Name", "Bryn Howells")));

        Assert.DoesNotContain("Take your staff on", (await judith.Get("/")).Main);
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task An_administrator_reads_on_the_first_page_that_a_backup_did_not_work()
    {
        // A file where the folder should be: nothing can be put there.
        await File.WriteAllTextAsync(_folder.File("backups"), "");
        var plan = new BackupPlan(_folder.File("backups"), null, TimeSpan.FromHours(1));
        await using var site = await Site.OpenEmpty(s => s with { Backups = plan });
        using var judith = site.Stranger();
        using var passkey = new SoftPasskey(site.Address);
        await SetUp(site, judith, passkey);

        var today = await judith.Get("/");

        Assert.Contains("The last backup did not work", today.Main);
        Assert.NotNull(today.Html.QuerySelector("main a[href='/backups']"));
        Assert.NotNull((await judith.Get("/staff")).Html.QuerySelector("main a[href='/backups']"));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<Answer> SetUp(Site site, Visitor visitor, SoftPasskey passkey)
    {
        var answers = Fields.Of(
            ("Code", site.Services.SetUpCode()),
            ("Form.Provider", "Larch Care"),
            ("Form.Service", "Alder House"),
            ("Form.Kind", "SupportedLiving"),
            ("Form.Name", "Judith Amankwah"),
            ("Form.SignInName", "judith@larch.example")
        );
        return await visitor.Make(await visitor.Send(await visitor.Get("/"), typed: answers), passkey);
    }
}
