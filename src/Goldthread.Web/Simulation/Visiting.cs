using Goldthread.Evidence;

namespace Goldthread.Web.Simulation;

/// <summary>One visit to a simulated life, ready to be written.</summary>
internal sealed record Visiting(Life Life, Worker By, DateTimeOffset WrittenAt, VisitFacts Facts);
