namespace Goldthread.Verify;

/// <summary>
/// Reads rows one after another, whatever somebody may have put in them. Nothing of a row is kept when the next is read, so
/// a million of them take no more room than one.
/// </summary>
internal abstract class Cells : IDisposable
{
    /// <summary>Goes to the next row; false when there is none.</summary>
    public abstract bool Next();

    public abstract bool IsEmpty(int column);

    /// <summary>An id or other bytes. The span lasts until the next row.</summary>
    public abstract ReadOnlySpan<byte> Bytes(int column);

    public abstract long Number(int column);

    public abstract string Text(int column);

    /// <summary>Puts a column into the canonical bytes of its row; an empty one is left out.</summary>
    public abstract void PutInto(RowBytes row, ReadOnlySpan<byte> name, int column, ColumnType type);

    public abstract void Dispose();

    /// <summary>An id as a value.</summary>
    public Guid Id(int column) => new(Bytes(column), bigEndian: true);
}
