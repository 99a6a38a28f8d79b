using Goldthread.History;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>Devices on which staff let people sign in by picture and PIN, such as the tablet in the kitchen.</summary>
public sealed class Devices(SignInDb db, Cookies cookies, SecurityLog log, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(365);

    /// <summary>Lets a person sign in on the device of this request; the device is given an id when it has none.</summary>
    public async Task Enrol(HttpContext http, Account account, Guid by)
    {
        var now = clock.GetUtcNow();
        var device = await Of(http);
        if (device is null)
        {
            var secret = Secret.New();
            device = new Device
            {
                Id = Ids.New(now),
                IdHash = secret.Hash,
                CreatedAt = now,
            };
            db.Devices.Add(device);
            http.Response.Cookies.Append(cookies.Device, secret.Text, cookies.Options(Lasts));
        }

        if (!await db.DevicePeople.AnyAsync(p => p.DeviceId == device.Id && p.AccountId == account.Id))
        {
            db.DevicePeople.Add(
                new DevicePerson
                {
                    Id = Ids.New(now),
                    DeviceId = device.Id,
                    AccountId = account.Id,
                    EnrolledById = by,
                    CreatedAt = now,
                }
            );
        }

        await db.SaveChangesAsync();
        await log.Note(Happened.DeviceEnrolled, account.Id, byId: by);
    }

    /// <summary>The accounts of the people who may sign in on the device of this request.</summary>
    public async Task<IReadOnlyList<Account>> PeopleOf(HttpContext http)
    {
        if (await Of(http) is not { } device)
        {
            return [];
        }

        var after = clock.GetUtcNow() - Lasts;
        return await db
            .Accounts.Where(a => a.DisabledAt == null && a.PinHash != null)
            .Where(a => db.DevicePeople.Any(p => p.DeviceId == device.Id && p.AccountId == a.Id && p.CreatedAt > after))
            .OrderBy(a => a.CreatedAt)
            .Take(24)
            .ToListAsync();
    }

    /// <summary>On how many devices somebody may sign in.</summary>
    public Task<int> CountOf(Guid accountId) => db.DevicePeople.CountAsync(p => p.AccountId == accountId);

    /// <summary>No device lets them in by picture any more.</summary>
    public Task Forget(Guid accountId) => db.DevicePeople.Where(p => p.AccountId == accountId).ExecuteDeleteAsync();

    private async Task<Device?> Of(HttpContext http)
    {
        if (http.Request.Cookies[cookies.Device] is not { Length: > 0 and < 100 } text)
        {
            return null;
        }

        var hash = Secret.HashOf(text);
        return await db.Devices.SingleOrDefaultAsync(d => d.IdHash == hash);
    }
}
