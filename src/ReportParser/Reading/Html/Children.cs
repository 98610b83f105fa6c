using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>
/// The children of an element in their order. AngleSharp looks for a node's next sibling from its parent's first child on, which costs a long
/// list the square of its length; its list of children does not.
/// </summary>
/// <param name="parent">The element.</param>
internal readonly struct Children(INode parent)
{
    private readonly INodeList _nodes = parent.ChildNodes;

    /// <summary>Walks over them.</summary>
    public Enumerator GetEnumerator() => new(_nodes);

    /// <summary>A walk over children.</summary>
    /// <param name="nodes">The children.</param>
    public struct Enumerator(INodeList nodes)
    {
        private int _index = -1;

        /// <summary>The child that was reached.</summary>
        public readonly INode Current => nodes[_index];

        /// <summary>Goes on to the next child, false behind the last.</summary>
        public bool MoveNext() => ++_index < nodes.Length;
    }
}
