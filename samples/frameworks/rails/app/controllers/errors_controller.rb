# run-by: blackbox.console
# --8<-- [start:errors]
class ErrorsController < ApplicationController
  def method_not_allowed
    response.set_header("Allow", params[:allow])
    render json: { error: "Method Not Allowed" }, status: :method_not_allowed
  end
end
# --8<-- [end:errors]
