using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// The tables of sign-in, in the provider's own database. They are saved here and nowhere else, outside
/// <see cref="History.Change"/>; what happened is told by the security log.
/// </summary>
public sealed class SignInDb(DbContextOptions<SignInDb> options) : WorkingDb(options)
{
    public DbSet<Account> Accounts { get; private set; } = null!;
    public DbSet<AccountPasskey> Passkeys { get; private set; } = null!;
    public DbSet<Session> Sessions { get; private set; } = null!;
    public DbSet<Invitation> Invitations { get; private set; } = null!;
    public DbSet<SecurityEvent> Events { get; private set; } = null!;
    public DbSet<Notice> Notices { get; private set; } = null!;
    public DbSet<DataKey> DataKeys { get; private set; } = null!;
    public DbSet<TryCount> Tries { get; private set; } = null!;
    public DbSet<UsedOnce> Used { get; private set; } = null!;
    public DbSet<KeptForm> KeptForms { get; private set; } = null!;
    public DbSet<Device> Devices { get; private set; } = null!;
    public DbSet<DevicePerson> DevicePeople { get; private set; } = null!;
    public DbSet<SystemKeyUse> KeyUses { get; private set; } = null!;
}
