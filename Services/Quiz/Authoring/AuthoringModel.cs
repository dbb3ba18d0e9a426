using Microsoft.EntityFrameworkCore;
using QuizNet.Quiz.Authoring.Bank;
using QuizNet.Quiz.Authoring.Catalogue;
using QuizNet.Quiz.Authoring.Sharing;
using QuizNet.Quiz.Authoring.Versions;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring;

/// <summary>Which tables and columns have other names than their types.</summary>
internal static class AuthoringModel
{
    public static void AddAuthoring(this ModelBuilder model)
    {
        model.Entity<PublishedQuiz>(published =>
        {
            published.ToTable("published_quizzes").HasKey(quiz => quiz.QuizId);
            published.Property(quiz => quiz.Document).HasColumnName("document_json");
        });
        model.Entity<StoredVersion>(version =>
        {
            version.ToTable("quiz_versions").HasKey(row => new { row.QuizId, row.Version });
            version.Property(row => row.Document).HasColumnName("document_json");
        });
        model.Entity<StoredShare>(share =>
        {
            share.ToTable("quiz_shares");
            share.Property(row => row.Key).HasColumnName("share_key");
            share.Property(row => row.Rights).HasConversion<string>();
        });
        model.Entity<CoAuthor>().ToTable("quiz_authors").HasKey(author => new { author.ShareId, author.UserId });
        model.Entity<StoredRating>().ToTable("quiz_ratings").HasKey(rating => new { rating.QuizId, rating.UserId });
        model.Entity<StoredTerm>().ToTable("quiz_terms").HasKey(term => new { term.Term, term.QuizId });
        model.Entity<BankQuestion>(question =>
        {
            question.ToTable("bank_questions");
            question.Property(row => row.Owner).HasColumnName("owner_id");
            question.Property(row => row.Question).HasColumnName("question_json");
        });
    }
}
