using System.CommandLine;
using Goldthread.Web.Security;

namespace Goldthread.Web.Commands;

/// <summary><c>make-keys</c>: makes the certificate that seals the data keys.</summary>
internal static class MakeKeysCommand
{
    private const string FileName = "goldthread-keys.pem";

    public static Command Make()
    {
        var to = new Option<string>("--out") { Description = "The folder to put it in.", Required = true };
        var command = new Command("make-keys", "Make the certificate that seals the data keys.") { to };
        command.SetAction(asked => Run(asked.GetValue(to)!));
        return command;
    }

    private static int Run(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path))
        {
            Console.Error.WriteLine($"{path} is there already. It is not written over: what it sealed would be lost.");
            return 1;
        }

        using var certificate = KeyCertificates.Make(TimeProvider.System.GetUtcNow());
        var mine = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            mine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(path, mine))
        {
            file.Write(KeyCertificates.Text(certificate));
        }

        Console.WriteLine(
            $"Made {path}. It seals the keys that Goldthread keeps in its database, so that a stolen database or backup "
                + "does not open by itself. Only Goldthread may read it. Keep a copy somewhere safe, apart from the "
                + "backups: without it nobody's app for codes works after a restore."
        );
        return 0;
    }
}
