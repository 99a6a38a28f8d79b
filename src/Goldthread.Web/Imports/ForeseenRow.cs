namespace Goldthread.Web.Imports;

/// <summary>What would become of a row of a file.</summary>
/// <param name="Row">As a spreadsheet counts.</param>
/// <param name="Name">Whose row it is.</param>
/// <param name="Says">What would happen.</param>
/// <param name="Problems">Why it cannot; empty when it can.</param>
public sealed record ForeseenRow(int Row, string Name, string Says, IReadOnlyList<RowProblem> Problems);
