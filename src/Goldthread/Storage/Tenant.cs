namespace Goldthread.Storage;

/// <summary>A provider as the border around its rows in a database that several providers share.</summary>
/// <param name="Id">The id of the provider.</param>
public readonly record struct Tenant(Guid Id)
{
    // A lock has one number. The end of a UUIDv7 is chance, so two providers hardly ever wait for each other.
    internal long LockNumber => BitConverter.ToInt64(Id.ToByteArray(bigEndian: true), 8);
}
