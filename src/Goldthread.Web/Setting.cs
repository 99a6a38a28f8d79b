namespace Goldthread.Web;

/// <summary>Where an application runs: its database file, its clock, and whether everyone in it is invented.</summary>
public sealed record Setting(string DatabasePath, TimeProvider Clock, bool Pretend);
