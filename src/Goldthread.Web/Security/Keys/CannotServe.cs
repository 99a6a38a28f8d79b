namespace Goldthread.Web.Security;

/// <summary>Why a real provider is not served: said in plain words to whoever starts it, with what to do.</summary>
public sealed class CannotServe(string sentence) : Exception(sentence);
