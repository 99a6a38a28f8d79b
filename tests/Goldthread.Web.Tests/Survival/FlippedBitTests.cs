using System.Text;
using Goldthread.TestKit;
using Goldthread.TestKit.Survival;
using Goldthread.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Web.Tests.Survival;

/// <summary>One bit of what is kept is not what it was.</summary>
[Collection(AloneCollection.Name)]
public sealed class FlippedBitTests
{
    private const int PageSize = 4096;

    [OnFilesFact("On PostgreSQL the server itself guards its pages, with data checksums.")]
    public async Task In_the_build_of_a_page_the_server_does_not_open_and_names_the_page()
    {
        await using var served = await Served.Make();
        Flip(served.World.Database.Path, 2 * PageSize, 0x80);
        var before = await File.ReadAllBytesAsync(served.World.Database.Path);

        var (code, said) = await ServerProcess.Refuses(served);

        Assert.Equal(1, code);
        Assert.Contains("is damaged, so it was not opened", said);
        Assert.Contains("page 3", said);
        Assert.Contains("restore", said);
        Assert.Equal(before, await File.ReadAllBytesAsync(served.World.Database.Path));
    }

    [OnFilesFact("On PostgreSQL the witness finds it in the night, as below.")]
    public async Task In_a_name_the_check_of_the_first_backup_finds_it_names_the_record_and_every_page_says_so()
    {
        await using var served = await Served.Make();
        using var backups = new TempFolder();
        served.More = ["--backups", backups.Path];
        var file = await File.ReadAllBytesAsync(served.World.Database.Path);
        var at = file.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Maya Okafor"));
        Assert.True(at > 0);
        Flip(served.World.Database.Path, at, 0x01);

        await using var server = await ServerProcess.Start(served);
        using var browser = await served.SignIn(server);
        await Wait.Until(async () => Doubt(await browser.Get("/people")) is not null, () => server.Said);

        Assert.Contains("ask a colleague", Doubt(await browser.Get($"/people/{served.People[0].Id}")));
        var page = await browser.Get("/backups");
        Assert.Contains($"person {served.People[0].Id:N}", page.Main.Replace("-", ""));
        Assert.Contains("Something is not as it was written", page.Main);
        Assert.Empty(Directory.GetFiles(backups.Path));
        Assert.Contains("not what the history vouches for", server.Said);
        Assert.DoesNotContain("Okafor", server.Said);
    }

    [Fact]
    public async Task By_night_the_witness_finds_it_and_recording_goes_on()
    {
        var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        await world.LetSetUp(world.Manager);
        var maya = await world.AddPerson("Maya Okafor");
        await using var site = await Site.Open(world);
        using var manager = await site.As(world.Manager);
        var look = site.Services.GetRequiredService<NightlyLook>();
        look.Look();
        Assert.Null(Doubt(await manager.Get("/people")));
        using (var harm = world.Database.ConnectToHarm())
        {
            harm.Run("UPDATE person SET name = 'Laya Okafor'");
        }

        look.Look();

        Assert.NotNull(Doubt(await manager.Get("/people")));
        Assert.Contains("person", (await manager.Get("/backups")).Main);
        var form = await manager.Get($"/people/{maya.Id}/record?other=true");
        Assert.NotNull((await manager.Send(form, typed: Forms.Fields.Of(("Note", "All well.")))).Notice);
    }

    private static string? Doubt(Answer page) =>
        page.Html.QuerySelector("[aria-label='About what is kept here']")?.TextContent;

    private static void Flip(string path, int at, byte bit)
    {
        using var file = new FileStream(path, FileMode.Open);
        file.Position = at;
        var was = (byte)file.ReadByte();
        file.Position = at;
        file.WriteByte((byte)(was ^ bit));
    }
}
