using Xunit;

namespace Goldthread.TestKit;

/// <summary>Tests about a file, which say nothing of PostgreSQL.</summary>
public sealed class OnFilesTheoryAttribute : TheoryAttribute
{
    /// <param name="because">Why they are about files alone, or which test is their twin on PostgreSQL.</param>
    public OnFilesTheoryAttribute(string because) => Skip = Engine.IsPostgres ? because : null;
}
