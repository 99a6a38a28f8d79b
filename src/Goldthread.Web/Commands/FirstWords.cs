using Goldthread.Storage;
using Goldthread.Web.Security;

namespace Goldthread.Web.Commands;

/// <summary>What <c>serve</c> says when it starts: where to look, and what only whoever reads the log may know.</summary>
internal static class FirstWords
{
    public static async Task Say(IServiceProvider services, Setting setting)
    {
        using var scope = services.CreateScope();
        var provider = await scope.ServiceProvider.GetRequiredService<GoldthreadDb>().TheProvider();
        if (provider is { Pretend: true })
        {
            throw new CannotServe(
                $"{setting.Database.Name} holds the demonstration. Choose another file with --db for a real provider."
            );
        }

        var serving = setting.Serving;
        if (!serving.Https)
        {
            serving.Says(
                "This is not HTTPS: passkeys and recording without signal need it. They work at “localhost” only."
            );
        }

        if (setting.Notebook is null)
        {
            serving.Says(
                "No checkpoints are written: name a folder for them with --checkpoints, best on another machine. Without "
                    + "them nobody can tell whether the whole history was made anew."
            );
        }

        if (provider is null)
        {
            var code = services.GetRequiredService<SetUpCode>().Make();
            serving.Says($"Nobody has set Goldthread up here yet. Open it and write this one-time code: {code}");
        }
    }
}
