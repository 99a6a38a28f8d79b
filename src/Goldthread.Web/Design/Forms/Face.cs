namespace Goldthread.Web.Design;

/// <summary>One face of a scale: what is stored, how it is drawn, and the word that always stands with it.</summary>
/// <param name="Value">1 is the lowest.</param>
/// <param name="Drawing">A symbol of the sprite.</param>
public sealed record Face(int Value, string Drawing, string Word)
{
    public static IReadOnlyList<Face> Three { get; } =
    [new(3, "f-good", "Good"), new(2, "f-okay", "Okay"), new(1, "f-bad", "Not good")];

    public static IReadOnlyList<Face> Five { get; } =
    [
        new(5, "f-great", "Really good"),
        new(4, "f-good", "Good"),
        new(3, "f-okay", "Okay"),
        new(2, "f-bad", "Not so good"),
        new(1, "f-hard", "Hard"),
    ];

    /// <summary>The scale of three or of five.</summary>
    public static IReadOnlyList<Face> Scale(int count) =>
        count switch
        {
            3 => Three,
            5 => Five,
            _ => throw new InvalidOperationException($"Faces come in threes and fives, not {count}."),
        };
}
