using System.Globalization;

namespace Goldthread.Storage.Copying;

/// <summary>How a value of a file is written on a server.</summary>
/// <param name="Name">The type that the server calls it.</param>
/// <param name="Read">The value that the file holds, as the server wants it.</param>
/// <param name="Array">A whole column of them.</param>
internal sealed record CopyKind(string Name, Func<object, object> Read, Func<IEnumerable<object?>, object> Array)
{
    public static CopyKind Of(string name) =>
        name switch
        {
            "uuid" => Value(name, v => new Guid((byte[])v, bigEndian: true)),
            "bigint" => Value(name, v => (long)v),
            "integer" => Value(name, v => checked((int)(long)v)),
            "boolean" => Value(name, v => (long)v != 0),
            "date" => Value(name, v => DateOnly.ParseExact((string)v, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            "text" => new CopyKind(name, v => (string)v, all => all.Cast<string?>().ToArray()),
            "bytea" => new CopyKind(name, v => (byte[])v, all => all.Cast<byte[]?>().ToArray()),
            _ => throw new InvalidOperationException($"Nobody says how {name} is moved."),
        };

    private static CopyKind Value<T>(string name, Func<object, T> read)
        where T : struct => new(name, v => read(v), all => all.Select(v => (T?)v).ToArray());
}
