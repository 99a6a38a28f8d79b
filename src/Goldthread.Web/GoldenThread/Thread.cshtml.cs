using Goldthread.GoldenThread;
using Goldthread.Staff;
using Goldthread.Web.Goals;
using Goldthread.Web.Security;

namespace Goldthread.Web.GoldenThread;

/// <summary>The golden thread of one goal: twelve links, each with its reason, the records under it and the place to mend it.</summary>
[Needs(Act.See)]
public sealed class ThreadPage : PersonPage
{
    public IReadOnlyList<Link> Links { get; private set; } = [];
    public Link? First { get; private set; }

    /// <summary>The goal that this one was re-shaped from, and those that it became.</summary>
    public Kinship Kin { get; private set; } = Kinship.None;

    public async Task OnGetAsync()
    {
        ViewData["Slim"] = true;
        ViewData["Place"] = "threads";
        Links = await new PersonThreads(Db, Found, Presence, Today).Of(Goal);
        Kin = await Kinship.Of(Db, Found, Goal);
        First = Elsewhere is null ? GoalThread.MendFirst(Links) : null;
    }

    /// <summary>Whether the actor may mend a link there: recording is for everyone who supports, planning for fewer.</summary>
    public bool MayMend(Mend mend) => May(mend.Place == MendPlace.Record ? Act.Record : Act.Plan);

    /// <summary>The address of a record under a link; null when it is nowhere to be opened.</summary>
    public string? AddressOf(UnderLink under) => ThreadPlaces.Of(under, Here, GoalHere);

    /// <summary>The address where a link is mended.</summary>
    public string AddressOf(Mend mend) => ThreadPlaces.Of(mend, Here, GoalHere);
}
