using System.Xml.Linq;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Words of QTI 2.1 and of content packages (imsglobal.org), and those that this program adds where QTI lets it: classes, and outcomes that nothing is made of.</summary>
internal static class QtiNames
{
    public const string Manifest = "imsmanifest.xml";
    public const string Test = "test.xml";
    public const string ItemType = "imsqti_item_xmlv2p1";
    public const string TestType = "imsqti_test_xmlv2p1";
    public const string MatchCorrect = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct";
    public const string MapResponse = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response";

    public const string Response = "RESPONSE";
    public const string Score = "SCORE";
    public const string Feedback = "FEEDBACK";
    public const string Points = "POINTS";

    /// <summary>Of an element whose text is to be taken as it is, space and all.</summary>
    public const string TextClass = "quiznet-text";
    public const string TruthClass = "quiznet-true-false";
    public const string SingleClass = "quiznet-single";
    public const string PollClass = "quiznet-poll";
    public const string CloudClass = "quiznet-cloud";

    public const string Typos = "QUIZNET_TYPOS";
    public const string Unit = "QUIZNET_UNIT";
    public const string Step = "QUIZNET_STEP";

    public static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    public static readonly XNamespace Package = "http://www.imsglobal.org/xsd/imscp_v1p1";
    public static readonly XNamespace Metadata = "http://www.imsglobal.org/xsd/imsmd_v1p2";
}
