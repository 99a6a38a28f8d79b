using Xunit;

namespace Goldthread.TestKit;

/// <summary>A test about a file, which says nothing of PostgreSQL.</summary>
public sealed class OnFilesFactAttribute : FactAttribute
{
    /// <param name="because">Why it is about files alone, or which test is its twin on PostgreSQL.</param>
    public OnFilesFactAttribute(string because) => Skip = Engine.IsPostgres ? because : null;
}
