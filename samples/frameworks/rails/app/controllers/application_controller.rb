# run-by: blackbox.console
# --8<-- [start:application]
class ApplicationController < ActionController::API
  rescue_from ActiveRecord::RecordNotFound do
    render json: { error: "no such book" }, status: :not_found
  end

  rescue_from ActiveRecord::RecordInvalid do |failure|
    errors = failure.record.errors.to_hash.transform_values(&:first)
    render json: { errors: errors }, status: 422
  end
end
# --8<-- [end:application]
