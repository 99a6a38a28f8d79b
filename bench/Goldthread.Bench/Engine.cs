using System.Data.Common;
using System.Diagnostics;

namespace Goldthread.Bench;

/// <summary>One of the two engines: how databases of the bench are made, copied, opened without the application, and weighed.</summary>
internal abstract class Engine(Plan plan)
{
    public abstract string Name { get; }

    protected Plan Plan { get; } = plan;

    /// <summary>A provider made by <c>simulate</c>, or the one that an earlier run made by the same words.</summary>
    /// <returns>The text by which it is opened.</returns>
    public async Task<string> Provider(string name, params string[] how)
    {
        if (!await IsThere(name))
        {
            var begin = Stopwatch.GetTimestamp();
            using var process = Process.Start(
                new ProcessStartInfo("dotnet", [Plan.App, "simulate", "--db", await Room(name), .. how])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                    RedirectStandardError = true,
                }
            )!;
            var said = process.StandardOutput.ReadToEndAsync();
            var wrong = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException(
                    $"simulate {string.Join(' ', how)} ended with {process.ExitCode}: {await wrong}"
                );
            }

            Say.Line(
                $"simulate {string.Join(' ', how)}",
                $"{Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s: {(await said).ReplaceLineEndings(" ").Trim()}"
            );
        }

        return TextOf(name);
    }

    /// <summary>200 people with five goals each, notes of 200 characters, 100,000 records: the shape that peers are measured in.</summary>
    public Task<string> Shape() =>
        Provider("shape", "--people", "200", "--goals", "5", "--records", "100000", "--note-length", "200", "--evenly");

    /// <summary>A copy that may be written to; what was there by that name is taken away.</summary>
    public abstract Task<string> Copy(string name, string copy);

    /// <summary>Opens it as an application without any care would: one connection, every commit on the disk.</summary>
    public abstract DbConnection Open(string text);

    /// <summary>Puts a change's rows into the open database, or several changes in one commit.</summary>
    public abstract Action<IReadOnlyList<RawChange>> Inserter(DbConnection connection, IReadOnlyList<RawTable> tables);

    /// <summary>Lets rows of a table be found by their id alone, where the key begins with the provider.</summary>
    public virtual void MakeFindable(DbConnection connection, string table) { }

    /// <summary>How much room it takes, in bytes, indexes and all.</summary>
    public abstract long Weigh(string text);

    public abstract Guid IdOf(object value);

    public abstract object Id(Guid id);

    protected abstract Task<bool> IsThere(string name);

    /// <summary>Makes room for a new one and gives the text by which simulate is to reach it.</summary>
    protected abstract Task<string> Room(string name);

    protected abstract string TextOf(string name);
}
