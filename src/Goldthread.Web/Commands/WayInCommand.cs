using System.CommandLine;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Goldthread.Web.Commands;

/// <summary>
/// <c>way-in</c>: for when the only manager has lost their passkey and phone. Whoever may read and write the database may give
/// a new way in; it is in the security log, and the manager is told.
/// </summary>
internal static class WayInCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db") { Description = "The database.", Required = true };
        var staff = new Option<string>("--staff") { Description = "The name of the member of staff.", Required = true };
        var provider = new Option<Guid?>("--provider")
        {
            Description = "Which provider, on a server that holds several.",
        };
        var name = new Option<string?>("--sign-in-name") { Description = "For who has no account yet." };
        var command = new Command("way-in", "Make a link by which somebody at work chooses a new way in.")
        {
            db,
            provider,
            staff,
            name,
        };
        command.SetAction(
            (asked, _) =>
                Run(
                    Database.From(asked.GetValue(db)!, asked.GetValue(provider)),
                    asked.GetValue(staff)!,
                    asked.GetValue(name)
                )
        );
        return command;
    }

    private static async Task<int> Run(Database database, string staff, string? signInName)
    {
        try
        {
            SchemaRunner.Apply(database);
        }
        catch (Exception e) when (e is CannotOpen or NpgsqlException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }

        var setting = new Setting(database, TimeProvider.System, Pretend: true);
        await using var services = Services(setting);
        await using var scope = services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<GoldthreadDb>();
        var named = await records.Colleagues().Where(c => c.Name == staff && c.LeftOn == null).ToListAsync();
        if (named.Count != 1)
        {
            await Console.Error.WriteLineAsync(
                named.Count == 0 ? $"Nobody called {staff} works here." : $"{named.Count} people are called {staff}."
            );
            return 1;
        }

        try
        {
            var subject = new Subject(ActorKind.Staff, named[0].Id);
            var invitations = scope.ServiceProvider.GetRequiredService<Invitations>();
            var known = await scope.ServiceProvider.GetRequiredService<Accounts>().Of(subject) is not null;
            var token = known
                ? await invitations.GiveNewWayIn(subject, by: null)
                : await invitations.Make(subject, signInName, by: null);
            Console.WriteLine($"Open this address once, within a day: /welcome/{token.Text}");
            return 0;
        }
        catch (Refused refused)
        {
            await Console.Error.WriteLineAsync(refused.Message + " (--sign-in-name)");
            return 1;
        }
    }

    private static ServiceProvider Services(Setting setting)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(setting).AddSingleton(setting.Clock);
        services.AddDbContextPool<GoldthreadDb>(options => options.Read(setting.Database));
        Door.Add(services, setting);
        return services.BuildServiceProvider();
    }
}
