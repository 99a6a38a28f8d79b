using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>Makes a provider out of nothing: itself, its first service, and the manager who set it up, with an account.</summary>
public sealed class FirstSetUp(Writer writer, Accounts accounts, SecurityLog log, Setting setting)
{
    /// <summary>Throws <see cref="Refused"/> when the answers will not do, or a provider is there already.</summary>
    public async Task<Account> Make(FirstFacts facts)
    {
        facts.Look();
        StaffMember? manager = null;
        await writer.Run(
            new ChangeRequest(setting.Database.ProviderId(Now), Nobody(), Purpose.SettingUp),
            async (db, change) =>
            {
                if (await db.TheProvider() is not null)
                {
                    throw new Refused("", "Goldthread has been set up already. Sign in instead.");
                }

                var provider = SettingUp.Begin(change, facts.Provider!.Trim(), pretend: false);
                var service = SettingUp.Open(change, provider, facts.Service!.Trim(), facts.Kind!.Value);
                manager = SettingUp.Join(change, provider, facts.Name!.Trim(), Job.RegisteredManager);
                const string Basis = "Set Goldthread up.";
                SettingUp.Serve(change, manager.Id, Relation.RegisteredManager, service.Id, Basis);
                SettingUp.ServeAll(change, provider, manager.Id, Relation.Administrator, Basis);
            }
        );
        if (manager is null)
        {
            throw new Refused("", "Goldthread has been set up already. Sign in instead.");
        }

        var account = await accounts.Make(new Subject(ActorKind.Staff, manager.Id), facts.SignInName);
        await log.Note(Happened.SetUp, account.Id);
        return account;
    }

    private DateTimeOffset Now => setting.Clock.GetUtcNow();

    // Nobody works here yet; the history says that it was set up.
    private Actor Nobody()
    {
        return new Actor(Ids.New(Now), "Setting up", Job.RegisteredManager, Now, []);
    }
}
