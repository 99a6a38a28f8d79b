namespace Goldthread.Storage;

/// <summary>
/// Brings a database to today's schema: each file in one transaction, foreign keys and row counts checked before it
/// commits. Killed at any statement, the database is as it was before that schema file.
/// </summary>
public static class SchemaRunner
{
    /// <summary>Applies what is missing and returns how many files that was.</summary>
    /// <param name="database">The database; a file is made when it is not there.</param>
    /// <param name="files">The steps; today's when left out.</param>
    /// <param name="beforeStatement">For tests: called before each statement with its number.</param>
    public static int Apply(
        Database database,
        IReadOnlyList<SchemaFile>? files = null,
        Action<int>? beforeStatement = null
    ) => database.ApplySchema(files, beforeStatement);
}
