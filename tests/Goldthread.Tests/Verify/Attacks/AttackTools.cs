using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Verify.Attacks;

/// <summary>What somebody who knows the canonical form would make for themself; on PostgreSQL it is <c>postgres/tools.sql</c>.</summary>
internal static class AttackTools
{
    public static void GiveTo(SqliteConnection connection)
    {
        connection.CreateFunction<byte[], byte[]>("sha256", SHA256.HashData);
        connection.CreateFunction<byte[], string>("base64url", TouchedRow.Encode);
        connection.CreateFunction<byte[]>("cat", parts => [.. parts.SelectMany(p => p as byte[] ?? [])]);
        connection.CreateFunction<string, byte[]>("part", Part);
        connection.CreateFunction<byte[]>("col", nameAndValue => Column((string)nameAndValue[0]!, nameAndValue[1]));
    }

    private static byte[] Column(string name, object? value) =>
        value switch
        {
            null or DBNull => [],
            byte[] raw => [.. Part(name), (byte)'b', .. Length(raw.Length), .. raw],
            string text => [.. Part(name), (byte)'t', .. Part(text)],
            long number => [.. Part(name), (byte)'i', .. Length(8), .. Number(number)],
            _ => throw new InvalidOperationException($"No column holds a {value.GetType().Name}."),
        };

    private static byte[] Part(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return [.. Length(utf8.Length), .. utf8];
    }

    private static byte[] Length(int length)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        return bytes;
    }

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
