using System.Security.Cryptography;

namespace Goldthread.Storage.Notes;

/// <summary>
/// The key that signs checkpoints: ECDSA, P-256, made once, in a file of its own that only whoever runs Goldthread may read.
/// It is never in the database: whoever has that alone cannot sign.
/// </summary>
internal static class SigningKey
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads the key, or makes it when there is none. Throws <see cref="CannotNote"/>.</summary>
    public static ECDsa Open(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                Make(path);
            }

            var key = ECDsa.Create();
            key.ImportFromPem(File.ReadAllText(path));
            return key;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            throw new CannotNote($"The key that signs checkpoints could not be read or made at {path}: {e.Message}", e);
        }
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        try
        {
            Durable.Create(path, key.ExportPkcs8PrivateKeyPem() + "\n", OwnerOnly);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it at this moment; that one it is.
        }
    }
}

/// <summary>A note could not be written outside the database; nothing inside has changed by it.</summary>
public sealed class CannotNote(string says, Exception? cause = null) : Exception(says, cause);
