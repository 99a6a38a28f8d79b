using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>A page about one service, found through what the actor may do there.</summary>
public abstract class ServicePage : ArrangePage
{
    /// <summary>The service of the address.</summary>
    public Service Service { get; private set; } = null!;

    /// <summary>The address of everything about this service.</summary>
    public string ServiceHere => $"/services/{Service.Id}";

    internal override async Task<bool> Meet(Act act)
    {
        ViewData["Place"] = "staff";
        _ = Guid.TryParse(RouteData.Values["service"]?.ToString(), out var id);
        Service = (await Db.ServicesFor(Actor, act).SingleOrDefaultAsync(s => s.Id == id))!;
        return Service is not null;
    }
}
