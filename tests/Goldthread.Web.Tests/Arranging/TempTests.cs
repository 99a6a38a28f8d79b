using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Arranging;

public sealed class TempTests
{
    [Fact]
    public async Task T()
    {
        await using var at = await StaffSite.Open();
        using var manager = await at.Site.As(at.World.Manager);
        var page = await manager.Get($"/staff/{at.Sol.Id}/parts");
        var answer = await manager.Send(
            page,
            typed: Of(("PersonId", at.Maya.Id.ToString()), ("Relation", "KeyWorker"), ("Basis", "Again."))
        );
        var page2 = await manager.Get($"/staff/{at.Kit.Id}/leaving");
        await manager.Send(page2, typed: Of(("ToAll", at.Sol.Id.ToString())));
        Assert.Fail(
            answer.Main
                + "\n#####"
                + answer.Html.QuerySelector("main form")!.OuterHtml
                + "\n####"
                + at.World.Database.Verify().Says
        );
    }
}
