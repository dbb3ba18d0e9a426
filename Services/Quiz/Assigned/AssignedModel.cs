using Microsoft.EntityFrameworkCore;
using QuizNet.Quiz.Assigned.Rows;

namespace QuizNet.Quiz.Assigned;

internal static class AssignedModel
{
    public static void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AssignmentRow>(assignment =>
        {
            assignment.ToTable("assignments");
            assignment.Property(property => property.Owner).HasColumnName("owner_id");
            assignment.Property(property => property.OtherOptions).HasColumnName("options_json");
            assignment.Ignore(property => property.Options);
            assignment.Property(property => property.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<AssignedQuizRow>().ToTable("assigned_quizzes").HasKey(quiz => quiz.AssignmentId);
        modelBuilder.Entity<AssignedQuizRow>().Property(quiz => quiz.Quiz).HasColumnName("quiz_json");
        modelBuilder.Entity<AssignedPlayerRow>().ToTable("assigned_players").Property(player => player.Account).HasColumnName("account_id");
        modelBuilder.Entity<AttemptRow>(attempt =>
        {
            attempt.ToTable("attempts");
            attempt.Property(property => property.Right).HasColumnName("right_answers");
            attempt.Property(property => property.EndedBy).HasConversion<string>();
            attempt.Ignore(property => property.State);

            // Of two tabs that answer at once the second has to look again.
            attempt.Property(property => property.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<AttemptAnswerRow>(answer =>
        {
            answer.ToTable("attempt_answers").HasKey(property => new { property.AttemptId, property.Question });
            answer.Property(property => property.Answer).HasColumnName("answer_json");
            answer.Property(property => property.Outcome).HasConversion<string>();
        });
    }
}
