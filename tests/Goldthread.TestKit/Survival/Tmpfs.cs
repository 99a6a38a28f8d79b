using System.Diagnostics;
using Xunit;

namespace Goldthread.TestKit.Survival;

/// <summary>A disk of a few megabytes that can be filled, gone when disposed. It needs root, and to be let mount.</summary>
public sealed class Tmpfs : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <param name="megabytes">How large it is.</param>
    public Tmpfs(int megabytes) => Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", _folder.Path);

    private string Ballast => File("ballast");

    public string File(string name) => _folder.File(name);

    /// <summary>Fills it to the last byte.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 64 * 1024, 4096, 512, 1 })
        {
            var block = new byte[size];
            try
            {
                while (true)
                {
                    ballast.Write(block);
                }
            }
            catch (IOException)
            {
                // Full, to within a smaller block.
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Empty() => System.IO.File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "-l", _folder.Path);
        _folder.Dispose();
    }

    internal static void Run(string program, params string[] words)
    {
        using var process = Process.Start(program, words);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
        }
    }
}

/// <summary>A test with a disk of its own, of a file.</summary>
public sealed class OnSmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> WhyNot = new(Try);

    public OnSmallDiskFactAttribute() => Skip = Engine.IsPostgres ? "A file on a disk of its own." : WhyNot.Value;

    /// <summary>True where no disk can be mounted.</summary>
    public static bool IsNotLet => WhyNot.Value is not null;

    private static string? Try()
    {
        try
        {
            new Tmpfs(1).Dispose();
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            const string Why = "NOT TESTED: no disk can be mounted here. Run ./test as root where mounting is allowed.";
            Console.Error.WriteLine(Why);
            return Why;
        }
    }
}
