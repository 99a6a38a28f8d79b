namespace Goldthread.Web.Imports;

/// <summary>What is missing or unclear in a file, and what to do about it.</summary>
/// <param name="Row">As a spreadsheet counts, the row of names being 1; 0 when it is about no single row.</param>
/// <param name="Column">The name of the column; empty when it is about no single one.</param>
public sealed record RowProblem(int Row, string Column, string Says);
