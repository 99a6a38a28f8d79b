using System.Text;

namespace Goldthread.Storage;

/// <summary>The one rule from a name in code to a name in the database: <c>RecordFocus</c> is <c>record_focus</c>.</summary>
public static class Naming
{
    public static string ToSnake(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
