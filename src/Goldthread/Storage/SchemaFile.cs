using System.Reflection;

namespace Goldthread.Storage;

/// <summary>One numbered step from an empty database to today's.</summary>
public sealed record SchemaFile(int Number, string Name, string Sql)
{
    /// <summary>The steps for SQLite, in order.</summary>
    public static IReadOnlyList<SchemaFile> ForSqlite { get; } = Read("schema/sqlite/");

    /// <summary>The same steps for PostgreSQL.</summary>
    public static IReadOnlyList<SchemaFile> ForPostgres { get; } = Read("schema/postgres/");

    private static List<SchemaFile> Read(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n => Read(assembly, n, n[folder.Length..])),
        ];
    }

    private static SchemaFile Read(Assembly assembly, string resource, string file)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return new SchemaFile(int.Parse(file[..4]), file, reader.ReadToEnd());
    }
}
