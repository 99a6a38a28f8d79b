namespace Goldthread.Storage;

/// <summary>Parts a schema file into its statements, so that it can be stopped between any two of them.</summary>
internal static class Statements
{
    /// <summary>
    /// A statement ends with a semicolon at the end of a line. A trigger stands on one line; on PostgreSQL the body of a
    /// function stands between two <c>$$</c> and may hold semicolons.
    /// </summary>
    public static IEnumerable<string> In(string sql)
    {
        var statement = new List<string>();
        var inside = false;
        foreach (var line in sql.Split('\n').Where(l => !l.TrimStart().StartsWith("--", StringComparison.Ordinal)))
        {
            statement.Add(line);
            inside ^= line.Split("$$").Length % 2 == 0;
            if (!inside && line.TrimEnd().EndsWith(';'))
            {
                yield return string.Join('\n', statement);
                statement.Clear();
            }
        }

        if (statement.Exists(l => !string.IsNullOrWhiteSpace(l)))
        {
            yield return string.Join('\n', statement);
        }
    }
}
